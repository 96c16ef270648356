import { strToU8, zipSync } from 'fflate'
import type { Cargo } from '../presenters/alone/cargo.ts'
import { fill } from '../presenters/alone/fill.ts'
import { packageOf } from '../presenters/alone/package.ts'
import { buildAlone, packCourse, packJourney } from './alone.ts'
import type { ExportRequest } from './export-request.ts'
import { wordsOf } from './read-json.ts'

/** What goes into the file that was asked for; `site` is the address for links out of it, or null. */
export async function contentsOf(
  { version, id, hasCourse, journeys: named, languages }: Omit<ExportRequest, 'out'>,
  site: Cargo['site'],
): Promise<string | Uint8Array> {
  const [language = 'de'] = languages
  const journeys = named.map((each) => ({ ...packJourney(each.id), start: each.start }))
  const course = hasCourse ? packCourse() : null
  const title = course
    ? wordsOf(language, 'alone').package.course
    : journeys.map(({ words }) => words[language]?.title).join(' · ')
  const cargo = { languages, journeys, course, site }
  const template = await buildAlone()
  if (version === null) return fill(template, title, { ...cargo, platform: null })
  const files = packageOf(template, { ...cargo, version, id, title })
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
