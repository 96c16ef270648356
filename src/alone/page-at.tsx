import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import type { Language } from '../i18n/language.ts'
import { CourseScreen } from '../views/course.tsx'
import { FinalScreen } from '../views/course-final.tsx'
import { StationScreen } from '../views/course-station.tsx'
import { ReplayScreen } from '../views/replay.tsx'
import { isList, journeyIn } from './cargo.ts'
import { courseIn, stationIn } from './course.ts'
import { List } from './list.tsx'

/** One page of the file, and its title. */
export interface FilePage {
  readonly content: ReactNode
  readonly head: (t: TFunction) => string
}

export const journeyPath = /^\/journeys\/([\w-]+)\/$/

/** The page of a path in one language; null where the file holds none. */
export function pageAt(language: Language, path: string): FilePage | null {
  if (path === '/') return isList ? { content: <List />, head: (t) => t('list.title', { ns: 'alone' }) } : null
  if (path.startsWith('/course/')) return coursePageAt(language, path)
  const journey = journeyIn(language, journeyPath.exec(path)?.[1] ?? '')
  return journey && { content: <ReplayScreen data={journey} />, head: () => journey.words.title }
}

function coursePageAt(language: Language, path: string): FilePage | null {
  const course = courseIn(language)
  if (!course) return null
  if (path === '/course/') return { content: <CourseScreen data={course} />, head: (t) => t('pages.course.title') }
  if (path === '/course/final/')
    return { content: <FinalScreen data={course} />, head: (t) => t('pages.courseFinal.title') }
  const station = stationIn(language, /^\/course\/(\d)\/$/.exec(path)?.[1] ?? '')
  const { number = 0 } = station ?? {}
  return station && { content: <StationScreen data={station} />, head: (t) => t('pages.station.title', { number }) }
}
