import { usualChoice } from '../content/comparison/usual.ts'
import { journeyIds } from '../content/shelf.ts'
import { loadContinuum, loadGuide } from './continuum.ts'
import { courseScreens } from './course-screens.ts'
import { cardsFile, glossaryFiles, journeyFiles, researchFiles, sourcesFiles, titlesFile } from './files.ts'
import { loadCards, loadJourney } from './journeys.ts'
import { presentScreens } from './present-screens.ts'
import { defineScreen, type Screen } from './screen.ts'

const firstJourney = 'email-discount'

/** Every screen. A new one is one entry here, its words, and its view. */
export const screens: readonly Screen[] = [
  defineScreen({
    id: 'home',
    path: '/',
    view: async () => (await import('../views/home.tsx')).HomeScreen,
    namespaces: ['engine', 'lesson', 'replay'],
    lateNamespaces: ['balance'],
    load: (language) => loadJourney(language, firstJourney),
    files: (language) => journeyFiles(language, firstJourney),
    head: (t) => ({ title: t('pages.home.title'), description: t('pages.home.description') }),
  }),
  defineScreen({
    id: 'gallery',
    path: '/journeys/',
    view: async () => (await import('../views/gallery.tsx')).GalleryScreen,
    namespaces: ['engine', 'gallery', 'replay'],
    load: loadCards,
    files: (language) => [cardsFile(language)],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.gallery.title') }),
      description: t('pages.gallery.description'),
    }),
    menu: (t) => t('navigation.gallery'),
  }),
  defineScreen({
    id: 'story',
    path: '/story/',
    view: async () => (await import('../views/story.tsx')).StoryScreen,
    namespaces: ['engine', 'story'],
    load: async () => ({}),
    head: (t) => ({
      title: t('pages.title', { page: t('pages.story.title') }),
      description: t('pages.story.description'),
    }),
    menu: (t) => t('navigation.story'),
  }),
  defineScreen({
    id: 'compare',
    path: '/compare/',
    view: async () => (await import('../views/compare.tsx')).CompareScreen,
    namespaces: ['engine', 'replay', 'compare'],
    lateNamespaces: ['claims'],
    load: loadContinuum,
    files: (language) => [titlesFile(language), ...journeyFiles(language, usualChoice.journey)],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.compare.title') }),
      description: t('pages.compare.description'),
    }),
    menu: (t) => t('navigation.compare'),
  }),
  defineScreen({
    id: 'decide',
    path: '/decide/',
    view: async () => (await import('../views/decide.tsx')).DecideScreen,
    namespaces: ['engine', 'guide'],
    load: loadGuide,
    files: (language) => [titlesFile(language)],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.decide.title') }),
      description: t('pages.decide.description'),
    }),
    menu: (t) => t('navigation.decide'),
  }),
  defineScreen({
    id: 'replay',
    path: '/journeys/:id/',
    view: async () => (await import('../views/replay.tsx')).ReplayScreen,
    namespaces: ['engine', 'lesson', 'replay'],
    lateNamespaces: ['balance'],
    load: (language, { id }) => loadJourney(language, id ?? ''),
    files: (language, { id }) => journeyFiles(language, id ?? ''),
    paths: () => journeyIds.map((id) => `/journeys/${id}/`),
    head: (t, { words }) => ({
      title: t('pages.title', { page: words.title }),
      description: `${words.persona} ${words.question}`,
    }),
  }),
  defineScreen({
    id: 'glossary',
    path: '/glossary/',
    view: async () => (await import('../views/glossary.tsx')).GlossaryScreen,
    namespaces: ['glossary'],
    load: async (language) => (await import('./reference.tsx')).loadGlossary(language),
    files: glossaryFiles,
    head: (t) => ({
      title: t('pages.title', { page: t('pages.glossary.title') }),
      description: t('pages.glossary.description'),
    }),
    footer: (t) => t('footer.glossary'),
  }),
  defineScreen({
    id: 'sources',
    path: '/sources/',
    view: async () => (await import('../views/sources.tsx')).SourcesScreen,
    namespaces: ['sources'],
    load: async (language) => (await import('./reference.tsx')).loadSources(language, screens),
    files: sourcesFiles,
    head: (t) => ({
      title: t('pages.title', { page: t('pages.sources.title') }),
      description: t('pages.sources.description'),
    }),
    footer: (t) => t('footer.sources'),
  }),
  defineScreen({
    id: 'research',
    path: '/sources/research/',
    view: async () => (await import('../views/research.tsx')).ResearchScreen,
    namespaces: ['research'],
    load: async () => (await import('./reference.tsx')).loadReferences(),
    files: researchFiles,
    head: (t) => ({
      title: t('pages.title', { page: t('pages.research.title') }),
      description: t('pages.research.description'),
    }),
  }),
  defineScreen({
    id: 'about',
    path: '/about/',
    view: async () => (await import('../views/about.tsx')).AboutScreen,
    namespaces: ['about'],
    load: async () => ({}),
    head: (t) => ({
      title: t('pages.title', { page: t('pages.about.title') }),
      description: t('pages.about.description'),
    }),
    footer: (t) => t('footer.about'),
  }),
  ...presentScreens,
  ...courseScreens(() => screens.map(({ path }) => path)),
]
