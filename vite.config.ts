import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { cardsPlugin } from './src/build/cards-plugin.ts'
import { placesPlugin } from './src/build/places-plugin.ts'
import { tearsPlugin } from './src/build/tears-plugin.ts'

const named = new Map<string, string>()
/** A class by five letters that stay the same from build to build: long names would weigh more than what they name. */
function shortName(name: string, file: string): string {
  const own = `${relative(process.cwd(), file)} ${name}`
  const short = `_${createHash('sha256').update(own).digest('base64url').slice(0, 4)}`
  const other = named.get(short) ?? own
  if (other !== own) throw new Error(`two classes with one short name, rename one: ${other}, ${own}`)
  named.set(short, own)
  return short
}

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), cardsPlugin(), tearsPlugin(), placesPlugin()],
  json: { stringify: true },
  css: { modules: { generateScopedName: shortName } },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0, // the content policy allows no data: addresses
    modulePreload: false, // every page links its scripts itself
    rolldownOptions: {
      input: ['src/app/start.ts', 'src/app/entry-client.tsx', 'src/app/forward.ts', 'src/app/first.ts'],
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /vite.preload-helper|\/src\/app\/mount\.tsx|node_modules\/(?:react|react-dom|scheduler|react-router|i18next|react-i18next)\//,
              priority: 3,
            },
            // What several screens use, in one file instead of many small ones.
            {
              name: 'shared',
              test: /\/src\/(?:content\/(?:course|shelf|comparison\/(?:stops|usual))|(?:ui|i18n|playback|presenters|views)\/(?!talk|sharing)[\w-]+|views\/replay\/(?:address|words|reasons|notice|desk\/open-desk|scene-slot))\.tsx?$/,
              minShareCount: 2,
              priority: 2,
            },
            // What the pages of the course have in common. Rounds come later, by themselves.
            {
              name: 'course',
              test: /\/src\/(?:views\/course\/(?!(?:final-|station-)?round)|presenters\/course\/(?!round)|content\/questions\/question\.ts)/,
              minShareCount: 2,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            // What stage and speaker's window have in common.
            {
              name: 'present',
              test: /\/src\/(?:views\/present\/|presenters\/stage\/|playback\/(?:talk|sharing))/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            // The same for what the screens with a replay and its late parts use.
            {
              name: 'replay',
              test: /\/src\/(?:views\/replay\/(?!step-scene|scene-slot)|presenters\/strategy\/)[\w/-]+\.tsx?$/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    testTimeout: 30_000, // a busy machine is no failure
    maxWorkers: '100%', // else a machine with two cores has one of them idle
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          testTimeout: 30_000, // pages take as long as a busy machine needs
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/tools/component-setup.ts'],
        },
      },
    ],
  },
})
