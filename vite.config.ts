import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { cardsPlugin } from './src/build/cards-plugin.ts'
import { jsonPlugin } from './src/build/json-plugin.ts'
import { placesPlugin } from './src/build/places-plugin.ts'
import { prunePlugin } from './src/build/prune-plugin.ts'
import { shortName } from './src/build/short-name.ts'
import { tearsPlugin } from './src/build/tears-plugin.ts'

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), prunePlugin(), jsonPlugin(), cardsPlugin(), tearsPlugin(), placesPlugin()],
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
              priority: 4,
            },
            // What every page needs, and small things that most screens do, in one file instead of many.
            {
              name: 'shared',
              test: /\/src\/(?:app\/journeys|content\/(?:course|shelf|comparison\/usual)|i18n\/(?!deferred)[\w-]+|playback\/(?:answers|progress|stored|theme)|ui\/(?:after-paint|changed-search|hydrated-search|local-link|mark-label|query|query-link|route-link|source-ref|strand)|views\/(?:late|tally))\.tsx?$/,
              minShareCount: 2,
              priority: 2,
            },
            // What leads to journeys by their pictures.
            {
              name: 'pictured',
              test: /\/src\/(?:ui\/thread-picture|presenters\/(?:tally|showing)|views\/(?:section|seen-in)|content\/comparison\/stops)\.tsx?$/,
              minShareCount: 2,
              priority: 1,
            },
            // What every screen with a journey needs: the engine, and how its results are told.
            {
              name: 'told',
              test: /\/src\/(?:ui\/|i18n\/|playback\/(?!talk|sharing|answers)|presenters\/(?!html)|views\/replay\/(?=(?:address|words|reasons|notice|scene-slot)\.))[\w-]+\.tsx?$|\/src\/views\/replay\/desk\/open-desk/,
              minShareCount: 2,
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
