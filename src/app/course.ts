import { stations } from '../content/course.ts'
import type { Language } from '../i18n/language.ts'
import { dressed } from '../i18n/words.ts'
import type { CoursePage, OpenBook, StationPage, StationWords } from '../presenters/course/course.ts'
import { loadTitles, titlesFile } from './journeys.ts'

const words = import.meta.glob<StationWords>('../../locales/*/stations/*.json', { import: 'default' })

async function loadWords(language: Language, name: string): Promise<StationWords> {
  const load = words[`../../locales/${language}/stations/${name}.json`]
  if (!load) throw new RangeError(`no words for station ${name}`)
  return dressed(await load())
}

const bookOf =
  (language: Language): OpenBook =>
  async (station) =>
    (await loadWords(language, String(station))).questions

/** The paths of all stations. */
export const stationPaths = (): readonly string[] => stations.map((_station, index) => `/course/${index + 1}/`)

/** What the page of a station shows; null where there is none of this number. `paths` are the screens that exist. */
export async function loadStation(
  language: Language,
  wanted: string,
  paths: readonly string[],
): Promise<StationPage | null> {
  const number = Number(wanted)
  const station = stations[number - 1]
  if (!station || String(number) !== wanted) return null
  const [{ text, questions: book }, titles] = await Promise.all([loadWords(language, wanted), loadTitles(language)])
  if (!text) return null
  const screens = station.screens.filter((path) => paths.includes(path))
  return { number, text, book, titles, screens, open: bookOf(language) }
}

const wordsFile = (language: Language, name: string) => `locales/${language}/stations/${name}.json`

/** The files that the page of a station reads, as the build names them. */
export const stationFiles = (language: Language, name: string): readonly string[] => [
  wordsFile(language, name),
  titlesFile(language),
]
/** The same for the first page and the last. */
export const courseFiles = (language: Language): readonly string[] => [wordsFile(language, 'before')]

/** What the first and the last page of the course show: the three questions before and after. */
export async function loadCourse(language: Language): Promise<CoursePage> {
  return { book: (await loadWords(language, 'before')).questions, open: bookOf(language) }
}
