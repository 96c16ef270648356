import { balanceOf } from '../presenters/balance.ts'
import { usualChoice } from '../presenters/continuum.ts'
import { loadContinuum, loadGuide } from './continuum.ts'
import { courseScreens } from './course-screens.ts'
import { cardsFile, journeyFiles, journeyIds, loadCards, loadJourney, titlesFile } from './journeys.ts'
import { presentScreens } from './present-screens.ts'
import { glossaryFiles, loadGlossary, loadReferences, loadSources, researchFiles, sourcesFiles } from './reference.tsx'
import { defineScreen, type Screen } from './screen.ts'

const firstJourney = 'email-discount'

/** Every screen. A new one is one entry here, its words, and its view. */
export const screens: readonly Screen[] = [
  defineScreen({
    id: 'home',
    path: '/',
    source: 'src/views/home.tsx',
    view: async () => (await import('../views/home.tsx')).HomeScreen,
    namespaces: ['engine', 'lesson', 'replay'],
    lateNamespaces: ['balance'],
    load: (language) => loadJourney(language, firstJourney),
    files: (language) => journeyFiles(language, firstJourney),
    paths: () => ['/'],
    head: (t) => ({ title: t('pages.home.title'), description: t('pages.home.description') }),
  }),
  defineScreen({
    id: 'gallery',
    path: '/journeys/',
    source: 'src/views/gallery.tsx',
    view: async () => (await import('../views/gallery.tsx')).GalleryScreen,
    namespaces: ['engine', 'gallery', 'replay'],
    load: async (language) => ({ cards: await loadCards(language), balance: balanceOf() }),
    files: (language) => [cardsFile(language)],
    paths: () => ['/journeys/'],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.gallery.title') }),
      description: t('pages.gallery.description'),
    }),
    menu: (t) => t('navigation.gallery'),
  }),
  defineScreen({
    id: 'story',
    path: '/story/',
    source: 'src/views/story.tsx',
    view: async () => (await import('../views/story.tsx')).StoryScreen,
    namespaces: ['engine', 'story'],
    load: async () => ({}),
    paths: () => ['/story/'],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.story.title') }),
      description: t('pages.story.description'),
    }),
    menu: (t) => t('navigation.story'),
  }),
  defineScreen({
    id: 'compare',
    path: '/compare/',
    source: 'src/views/compare.tsx',
    view: async () => (await import('../views/compare.tsx')).CompareScreen,
    namespaces: ['engine', 'replay', 'compare'],
    lateNamespaces: ['claims'],
    load: loadContinuum,
    files: (language) => [titlesFile(language), ...journeyFiles(language, usualChoice.journey)],
    paths: () => ['/compare/'],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.compare.title') }),
      description: t('pages.compare.description'),
    }),
    menu: (t) => t('navigation.compare'),
  }),
  defineScreen({
    id: 'decide',
    path: '/decide/',
    source: 'src/views/decide.tsx',
    view: async () => (await import('../views/decide.tsx')).DecideScreen,
    namespaces: ['engine', 'guide'],
    load: loadGuide,
    files: (language) => [titlesFile(language)],
    paths: () => ['/decide/'],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.decide.title') }),
      description: t('pages.decide.description'),
    }),
    menu: (t) => t('navigation.decide'),
  }),
  defineScreen({
    id: 'replay',
    path: '/journeys/:id/',
    source: 'src/views/replay.tsx',
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
    source: 'src/views/glossary.tsx',
    view: async () => (await import('../views/glossary.tsx')).GlossaryScreen,
    namespaces: ['glossary'],
    load: (language) => loadGlossary(language),
    files: glossaryFiles,
    paths: () => ['/glossary/'],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.glossary.title') }),
      description: t('pages.glossary.description'),
    }),
    footer: (t) => t('footer.glossary'),
  }),
  defineScreen({
    id: 'sources',
    path: '/sources/',
    source: 'src/views/sources.tsx',
    view: async () => (await import('../views/sources.tsx')).SourcesScreen,
    namespaces: ['sources'],
    load: (language) => loadSources(language, screens),
    files: sourcesFiles,
    paths: () => ['/sources/'],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.sources.title') }),
      description: t('pages.sources.description'),
    }),
    footer: (t) => t('footer.sources'),
  }),
  defineScreen({
    id: 'research',
    path: '/sources/research/',
    source: 'src/views/research.tsx',
    view: async () => (await import('../views/research.tsx')).ResearchScreen,
    namespaces: ['research'],
    load: () => loadReferences(),
    files: researchFiles,
    paths: () => ['/sources/research/'],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.research.title') }),
      description: t('pages.research.description'),
    }),
  }),
  defineScreen({
    id: 'about',
    path: '/about/',
    source: 'src/views/about.tsx',
    view: async () => (await import('../views/about.tsx')).AboutScreen,
    namespaces: ['about'],
    load: async () => ({}),
    paths: () => ['/about/'],
    head: (t) => ({
      title: t('pages.title', { page: t('pages.about.title') }),
      description: t('pages.about.description'),
    }),
    footer: (t) => t('footer.about'),
  }),
  ...presentScreens,
  ...courseScreens(() => screens.map(({ path }) => path)),
]
