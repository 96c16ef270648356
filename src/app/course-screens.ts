import { stations } from '../content/course.ts'
import type { Language } from '../i18n/language.ts'
import { courseFiles, stationFiles } from './files.ts'
import { defineScreen, type Screen } from './screen.ts'

const loadCourse = async (language: Language) => (await import('./course.ts')).loadCourse(language)

/** The screens of the course; a station leads only to screens that exist, so it asks for their paths. */
export const courseScreens = (paths: () => readonly string[]): readonly Screen[] => [
  defineScreen({
    id: 'course',
    path: '/course/',
    view: async () => (await import('../views/course.tsx')).CourseScreen,
    namespaces: ['course'],
    load: loadCourse,
    files: courseFiles,
    head: (t) => ({
      title: t('pages.title', { page: t('pages.course.title') }),
      description: t('pages.course.description'),
    }),
    menu: (t) => t('navigation.course'),
  }),
  defineScreen({
    id: 'course-final',
    path: '/course/final/',
    view: async () => (await import('../views/course-final.tsx')).FinalScreen,
    namespaces: ['course'],
    load: loadCourse,
    files: courseFiles,
    head: (t) => ({
      title: t('pages.title', { page: t('pages.courseFinal.title') }),
      description: t('pages.courseFinal.description'),
    }),
  }),
  defineScreen({
    id: 'course-station',
    path: '/course/:station/',
    view: async () => (await import('../views/course-station.tsx')).StationScreen,
    namespaces: ['course'],
    load: async (language, { station }) => (await import('./course.ts')).loadStation(language, station ?? '', paths()),
    files: (language, { station }) => stationFiles(language, station ?? ''),
    paths: () => stations.map((_station, index) => `/course/${index + 1}/`),
    head: (t, { number }) => ({
      title: t('pages.title', { page: t('pages.station.title', { number }) }),
      description: t('pages.station.description', { number }),
    }),
  }),
]
