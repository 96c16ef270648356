import read from 'virtual:json/locales/*/stations/*.json'
import { stations } from '../content/course.ts'
import type { Question } from '../content/questions/question.ts'
import type { Language } from '../i18n/language.ts'
import { dressed } from '../i18n/words.ts'
import type { BeforeBook, CoursePage, Library, StationPage, StationWords } from '../presenters/course/course.ts'
import type { AnswerBook } from '../presenters/course/words.ts'
import { stationWords } from './files.ts'
import { loadTitles } from './journeys.ts'

const items = import.meta.glob<Readonly<Record<string, readonly Question[]>>>('../content/questions/station*.ts')

async function loadWords<Words>(language: Language, name: string): Promise<Words> {
  const words = read<Words>(stationWords(language, name))
  if (!words) throw new RangeError(`no words for station ${name}`)
  return dressed(await words)
}

const libraryIn = (language: Language): Library => ({
  questions: async (station) => (await loadWords<StationWords>(language, String(station))).questions,
  answers: (station) => loadWords<AnswerBook>(language, `${station}-answers`),
})

/** What the page of a station shows; null where there is none of this number. `paths` are the screens that exist. */
export async function loadStation(
  language: Language,
  wanted: string,
  paths: readonly string[],
): Promise<StationPage | null> {
  const number = Number(wanted)
  const station = stations[number - 1]
  if (!station || String(number) !== wanted) return null
  const [{ text, questions: book }, titles, loaded] = await Promise.all([
    loadWords<StationWords>(language, wanted),
    loadTitles(language),
    items[`../content/questions/station${wanted}.ts`]?.(),
  ])
  const questions = loaded && Object.values(loaded)[0]
  if (!questions) return null
  const screens = station.screens.filter((path) => paths.includes(path))
  return { number, text, questions, book, titles, screens, library: libraryIn(language) }
}

/** What the first and the last page of the course show: the three questions before and after. */
export async function loadCourse(language: Language): Promise<CoursePage> {
  return { book: await loadWords<BeforeBook>(language, 'before'), library: libraryIn(language) }
}
