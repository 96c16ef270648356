import type { Language } from '../i18n/language.ts'

// The files that screens read, as the build names them: loaders read them, and each page links those of its screen.

/** A journey: what happens, its what-ifs, and its words. */
export const journeyFiles = (language: Language, id: string) =>
  [
    `src/content/scenarios/${id}.json`,
    `src/content/what-ifs/${id}.json`,
    `locales/${language}/scenarios/${id}.json`,
  ] as const
/** What the gallery shows. */
export const cardsFile = (language: Language) => `virtual:cards/${language}`
/** The titles of all journeys. */
export const titlesFile = (language: Language) => `virtual:titles/${language}`

const reference = 'src/app/reference.tsx'
const works = 'src/content/references.json'
export const researchFiles = () => [reference, works]
export const sourcesFiles = (language: Language) => [reference, titlesFile(language), 'virtual:places/where']
export const glossaryFiles = (language: Language) => [reference, titlesFile(language), works, 'virtual:places/seen']

const course = 'src/app/course.ts'
/** Words of the course: of a station by its number, its answers, or what comes before. */
export const stationWords = (language: Language, name: string) => `locales/${language}/stations/${name}.json`
/** The page of a station. */
export const stationFiles = (language: Language, name: string): readonly string[] => [
  course,
  stationWords(language, name),
  `src/content/questions/station${name}.ts`,
  titlesFile(language),
]
/** The first page of the course, and the last. */
export const courseFiles = (language: Language): readonly string[] => [course, stationWords(language, 'before')]

/** What a speaker has to say. */
export const notesWords = (language: Language, id: string) => `locales/${language}/notes/${id}.json`
export const notesFiles = (language: Language, id: string): readonly string[] => [
  'src/app/notes.ts',
  notesWords(language, id),
]
