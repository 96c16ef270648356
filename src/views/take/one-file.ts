import type { Cargo } from '../../presenters/alone/cargo.ts'
import { fill } from '../../presenters/alone/fill.ts'
import { type Chosen, fetchJourneys, fetchTemplate, thisSite } from './fetched.ts'

/** Journeys as one HTML file that needs nothing else, in both languages; throws where the site cannot be reached. */
export async function oneFile(chosen: readonly Chosen[], title: string, languages: Cargo['languages']): Promise<Blob> {
  const [template, journeys] = await Promise.all([fetchTemplate(), fetchJourneys(chosen)])
  const cargo: Cargo = { languages, journeys, site: thisSite(), course: null, platform: null }
  return new Blob([fill(template, title, cargo)], { type: 'text/html' })
}
