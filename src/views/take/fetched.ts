import type { Cargo, PackedCourse, PackedJourney } from '../../presenters/alone/cargo.ts'

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

/** The program without anything in it; throws where the site cannot be reached, as all of these do. */
export const fetchTemplate = async (): Promise<string> => (await fetched('alone.txt')).text()

export const fetchJourneys = (chosen: readonly Chosen[]): Promise<Cargo['journeys']> =>
  Promise.all(
    chosen.map(async ({ id, start }) => {
      const packed: PackedJourney = await (await fetched(`${id}.json`)).json()
      return { ...packed, start }
    }),
  )

export const fetchCourse = async (): Promise<Readonly<Record<string, PackedCourse>>> =>
  (await fetched('course.json')).json()

/** Where links lead that leave the file. */
export const thisSite = () => location.origin + base
