import { journeyIds } from '../content/shelf.ts'
import type { Language } from '../i18n/language.ts'
import { journeyFiles, notesFiles, titlesFile } from './files.ts'
import { loadJourney, loadTitles } from './journeys.ts'
import { defineScreen, type Screen } from './screen.ts'

async function loadTalk(language: Language, id: string) {
  const journey = await loadJourney(language, id)
  const notes = await journey?.loadNotes?.()
  return journey && notes ? { journey, notes } : null
}

/** What a page begins with that names journeys and loads them when they are wanted. */
const titled = {
  load: async (language: Language) => ({
    titles: await loadTitles(language),
    loadJourney: (id: string) => loadJourney(language, id),
  }),
  files: (language: Language) => [titlesFile(language)],
}

/** The screens to hand a journey on: embedding it, and for talks what to show, the stage, and the speaker's window. */
export const presentScreens: readonly Screen[] = [
  defineScreen({
    id: 'programme',
    path: '/present/',
    view: async () => (await import('../views/programme.tsx')).ProgrammeScreen,
    namespaces: ['alone', 'stage'],
    ...titled,
    head: (t) => ({
      title: t('pages.title', { page: t('pages.present.title', { ns: 'stage' }) }),
      description: t('pages.present.description', { ns: 'stage' }),
    }),
    footer: (t) => t('footer.present'),
  }),
  defineScreen({
    id: 'handout', // before the stage, whose path it would match
    path: '/present/handout/',
    view: async () => (await import('../views/handout.tsx')).HandoutScreen,
    namespaces: ['stage'],
    ...titled,
    canonical: () => '/present/',
    head: (t) => ({
      title: t('pages.title', { page: t('handout.title', { ns: 'stage' }) }),
      description: t('pages.present.description', { ns: 'stage' }),
    }),
  }),
  defineScreen({
    id: 'embedding',
    path: '/embed/',
    view: async () => (await import('../views/embedding.tsx')).EmbeddingScreen,
    namespaces: ['embedding'],
    ...titled,
    head: (t) => ({
      title: t('pages.title', { page: t('page.title', { ns: 'embedding' }) }),
      description: t('page.description', { ns: 'embedding' }),
    }),
    footer: (t) => t('footer.embed'),
  }),
  defineScreen({
    id: 'stage',
    path: '/present/:id/',
    source: 'src/views/present/stage.tsx',
    view: async () => (await import('../views/present/stage.tsx')).StageScreen,
    namespaces: ['engine', 'replay', 'stage'],
    load: (language, { id }) => loadJourney(language, id ?? ''),
    files: (language, { id }) => journeyFiles(language, id ?? ''),
    paths: () => journeyIds.map((id) => `/present/${id}/`),
    isBare: true,
    canonical: ({ id }) => `/journeys/${id}/`,
    head: (t, { words }) => ({
      title: t('pages.title', { page: t('pages.stage.title', { ns: 'stage', title: words.title }) }),
      description: `${words.persona} ${words.question}`,
    }),
  }),
  defineScreen({
    id: 'speaker',
    path: '/present/:id/speaker/',
    source: 'src/views/present/speaker.tsx',
    view: async () => (await import('../views/present/speaker.tsx')).SpeakerScreen,
    namespaces: ['engine', 'replay', 'stage'],
    load: (language, { id }) => loadTalk(language, id ?? ''),
    files: (language, { id = '' }) => [...notesFiles(language, id), ...journeyFiles(language, id)],
    paths: () => journeyIds.map((id) => `/present/${id}/speaker/`),
    isBare: true,
    canonical: ({ id }) => `/journeys/${id}/`,
    head: (t, { journey: { words } }) => ({
      title: t('pages.title', { page: t('pages.speaker.title', { ns: 'stage', title: words.title }) }),
      description: `${words.persona} ${words.question}`,
    }),
  }),
]
