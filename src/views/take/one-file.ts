import type { Cargo, PackedJourney } from '../../presenters/alone/cargo.ts'
import { fill } from '../../presenters/alone/fill.ts'

/** A journey to take along, and the query with which it opens. */
export interface Chosen {
  readonly id: string
  readonly start: string
}

const base = import.meta.env.BASE_URL

async function fetched(name: string): Promise<Response> {
  const answer = await fetch(`${base}export/${name}`)
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
  return answer
}

/** Journeys as one HTML file that needs nothing else, in both languages; throws where the site cannot be reached. */
export async function oneFile(chosen: readonly Chosen[], title: string, languages: Cargo['languages']): Promise<Blob> {
  const pack = async ({ id, start }: Chosen) => {
    const packed: PackedJourney = await (await fetched(`${id}.json`)).json()
    return { ...packed, start }
  }
  const [template, journeys] = await Promise.all([
    fetched('alone.txt').then((answer) => answer.text()),
    Promise.all(chosen.map(pack)),
  ])
  const cargo: Cargo = { languages, journeys, site: location.origin + base }
  return new Blob([fill(template, title, cargo)], { type: 'text/html' })
}
