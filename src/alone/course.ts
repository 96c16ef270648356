import { stations } from '../content/course.ts'
import { questionsByStation } from '../content/questions/index.ts'
import type { Language } from '../i18n/language.ts'
import type { PackedCourse } from '../presenters/alone/cargo.ts'
import type { CoursePage, Library, StationPage } from '../presenters/course/course.ts'
import { cargo } from './cargo.ts'

const packed = new Map(Object.entries(cargo.course ?? {}))

function entryOf<Entry>(list: readonly Entry[], station: number): Entry {
  const entry = list[station - 1]
  if (!entry) throw new RangeError(`no station ${station}`)
  return entry
}

const libraryOf = ({ stations: words, answers }: PackedCourse): Library => ({
  questions: async (station) => entryOf(words, station).questions,
  answers: async (station) => entryOf(answers, station),
})

/** What the first and the last page of the course show; null where the file holds no course. */
export function courseIn(language: Language): CoursePage | null {
  const course = packed.get(language)
  return course ? { book: course.before, library: libraryOf(course) } : null
}

/** What the page of a station shows; null where there is none of this number. Other screens lie on the site alone. */
export function stationIn(language: Language, wanted: string): StationPage | null {
  const number = Number(wanted)
  const [course, station] = [packed.get(language), stations[number - 1]]
  const questions = questionsByStation[number - 1]
  if (!course || !station || !questions || String(number) !== wanted) return null
  const { text, questions: book } = entryOf(course.stations, number)
  const titles = Object.fromEntries(
    cargo.journeys.map(({ scenario, words }) => [scenario.id, words[language]?.title ?? scenario.id]),
  )
  return {
    number,
    text,
    questions,
    book,
    titles,
    screens: cargo.site ? station.screens : [],
    library: libraryOf(course),
  }
}
