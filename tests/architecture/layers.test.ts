import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findings } from './plant.ts'

/** For every layer: what a file may name, and what the linter must refuse. */
const layers: Readonly<Record<string, { readonly may: readonly string[]; readonly never: readonly string[] }>> = {
  engine: {
    may: ['./why.ts'],
    never: ['../content/index.ts', '../views/x.ts', 'valibot', 'react', 'node:fs', '../engine.ts', './../app/x.ts'],
  },
  content: {
    may: ['./story.json', '../engine/index.ts', 'virtual:json/src/content/scenarios/*.json'],
    never: [
      '../presenters/x.ts',
      '../../locales/de/ui.json',
      'virtual:json/locales/*/*.json',
      'valibot',
      'react',
      'node:fs',
    ],
  },
  'content/schema': {
    may: ['../story.json', '../../engine/index.ts', 'valibot', '@valibot/to-json-schema'],
    never: ['../../presenters/x.ts', '../../../locales/de/ui.json', 'react'],
  },
  population: {
    may: ['./x.ts', '../engine/index.ts'],
    never: ['../presenters/x.ts', '../content/x.ts', '../ui/x.ts', 'react', '../../locales/de/ui.json'],
  },
  offline: {
    may: ['./x.ts', 'workbox-precaching'],
    never: ['../app/x.ts', '../i18n/x.ts', '../engine/index.ts', 'react', '../../locales/de/ui.json'],
  },
  alone: {
    may: [
      './x.ts',
      '../app/arrival.ts',
      '../lms/x.ts',
      '../views/x.ts',
      '../presenters/x.ts',
      '../i18n/x.ts',
      'react-dom/client',
    ],
    never: ['../build/x.ts', '../cli/x.ts', '../offline/x.ts', 'node:fs', 'vite', '../../locales/de/ui.json'],
  },
  embed: {
    may: ['./x.ts', '../views/x.ts', '../element/message.ts', 'react-dom/client', '../../locales/de/ui.json'],
    never: ['../app/x.ts', '../build/x.ts', '../alone/x.ts', 'react-router', 'node:fs', 'vite'],
  },
  element: {
    may: ['./x.ts', 'virtual:stills'],
    never: ['../ui/x.ts', '../embed/x.ts', '../engine/index.ts', 'react', 'node:fs', '../../locales/de/ui.json'],
  },
  lms: {
    may: ['./x.ts', '../playback/x.ts', '../presenters/x.ts', '../content/x.ts'],
    never: ['../views/x.ts', '../app/x.ts', '../alone/x.ts', 'react', 'node:fs', '../../locales/de/ui.json'],
  },
  presenters: {
    may: ['./x.ts', '../engine/index.ts', '../content/index.ts', '../population/x.ts'],
    never: ['../ui/x.ts', '../playback/x.ts', 'react', 'i18next', 'valibot', '../../locales/de/ui.json'],
  },
  playback: {
    may: ['./clock.ts', 'react'],
    never: ['../presenters/x.ts', '../engine/index.ts', '../ui/x.ts', 'react-router', 'framer-motion'],
  },
  ui: {
    may: ['./Button.module.css', 'react', 'react-router', 'framer-motion', 'framer-motion/m', '../i18n/index.ts'],
    never: [
      '../presenters/x.ts',
      '../views/x.ts',
      '../engine/index.ts',
      'i18next',
      'react-dom',
      '@radix-ui/react-tabs',
    ],
  },
  i18n: {
    may: ['./x.ts', 'i18next', 'react-i18next', 'react', '../../locales/de/ui.json', 'virtual:json/locales/*/*.json'],
    never: ['../content/index.ts', '../ui/x.tsx', 'virtual:cards/de', 'react-router', '../../package.json'],
  },
  views: {
    may: [
      '../ui/x.ts',
      '../playback/x.ts',
      '../presenters/x.ts',
      '../content/x.ts',
      '../engine/index.ts',
      '../i18n/x.ts',
    ],
    never: [
      '../app/x.ts',
      '../build/x.ts',
      '../cli/x.ts',
      'valibot',
      'react-dom',
      'i18next',
      'node:fs',
      '../../locales/de/ui.json',
    ],
  },
  'views/replay': {
    may: ['./Lane.tsx', '../Frame.tsx', '../../ui/x.ts', 'react', 'react-i18next', 'react-router', 'framer-motion/m'],
    never: ['../../app/x.ts', '../../build/x.ts', '../../../tests/x.ts', '../../package.json'],
  },
  app: {
    may: ['../views/x.ts', '../ui/x.ts', '../engine/index.ts', '../i18n/x.ts', 'react-dom/client', 'virtual:cards/de'],
    never: ['../cli/replay.ts', '../build/serve.ts', 'node:fs', 'sirv', 'vite', '../../tests/x.ts'],
  },
  cli: {
    may: ['../engine/index.ts', '../content/index.ts', 'node:fs', 'i18next', '../../locales/de/ui.json'],
    never: ['../views/x.ts', '../app/x.ts', '../build/x.ts', 'react', 'vite'],
  },
  build: { may: ['../app/x.ts', '../views/x.ts', 'node:fs', 'vite', 'sirv', '../../vite.config.ts'], never: [] },
  unheardof: { may: ['./x.ts'], never: ['react', '../engine/index.ts', 'node:fs'] },
}

const cases = Object.entries(layers).flatMap(([layer, { may, never }]) => [
  ...may.map((source, place) => ({ path: `src/${layer}/may${place}.ts`, source, refused: false })),
  ...never.map((source, place) => ({ path: `src/${layer}/never${place}.ts`, source, refused: true })),
])
const plant = ({ path, source }: { readonly path: string; readonly source: string }) => [path, `import '${source}'`]
const lines = findings(Object.fromEntries(cases.map(plant)))

test.each(cases)('$path imports $source: refused is $refused', ({ path, refused }) => {
  const verdict = `${path}: ${path.split('/').slice(0, 2).join('/')} may import `
  const found = lines.filter((line) => line.startsWith(`${path}: `))
  expect(found).toEqual(refused ? [expect.stringContaining(verdict)] : [])
})

test('every folder of src is a layer that this test knows', () => {
  expect(readdirSync('src').filter((name) => !(name in layers))).toEqual([])
})

test('no way of naming another module gets past the linter', () => {
  const ways = {
    'src/engine/computed.ts': 'export const story = (name: string) => import(name)',
    'src/engine/everything.ts': "export * from '../content/index.ts'",
    'src/engine/inline.ts': "export type Story = import('../content/index.ts').Story",
    'src/engine/lazy.ts': "export const story = () => import('../content/index.ts')",
    'src/engine/many.ts': "export const stories = import.meta.glob('../content/*.json')",
    'src/engine/reexport.ts': "export { story } from '../content/index.ts'",
    'src/engine/types.ts': "import type { Story } from '../content/index.ts'\n\nexport type Other = Story",
  }
  expect(findings(ways)).toEqual(Object.keys(ways).map((path) => `${path}: src/engine may import nothing but itself.`))
})

test('playback may know the types of presenters', () => {
  const types = "import type { Story } from '../presenters/index.ts'\n\nexport type Other = Story"
  expect(findings({ 'src/playback/types.ts': types })).toEqual([])
})
