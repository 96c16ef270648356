import { strToU8, zipSync } from 'fflate'
import { journeyIds } from '../../content/shelf.ts'
import type { Cargo, Version } from '../../presenters/alone/cargo.ts'
import { packageOf } from '../../presenters/alone/package.ts'
import { type Chosen, fetchCourse, fetchJourneys, fetchTemplate, thisSite } from './fetched.ts'

/** What goes into a package: the whole course with all journeys, or some journeys. */
export interface Packed {
  readonly what: 'course' | readonly Chosen[]
  readonly id: string
  readonly title: string
  readonly languages: Cargo['languages']
}

/** A package for learning platforms, as a ZIP; throws where the site cannot be reached. */
export async function packageFile(version: Version, { what, ...named }: Packed): Promise<Blob> {
  const chosen = what === 'course' ? journeyIds.map((id) => ({ id, start: '' })) : what
  const [template, journeys, course] = await Promise.all([
    fetchTemplate(),
    fetchJourneys(chosen),
    what === 'course' ? fetchCourse() : null,
  ])
  const files = packageOf(template, { ...named, version, journeys, course, site: thisSite() })
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return new Blob([zipSync(bytes)], { type: 'application/zip' })
}
