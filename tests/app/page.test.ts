import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadCards, loadJourney } from '../../src/app/journeys.ts'
import { findScreen, openPage } from '../../src/app/page.ts'
import type { Screen } from '../../src/app/screen.ts'
import { screens } from '../../src/app/screens.ts'
import { journeyIds } from '../../src/content/shelf.ts'
import { createTranslator } from '../../src/i18n/instance.ts'
import { languages } from '../../src/i18n/language.ts'
import { loadWords } from '../../src/i18n/words.ts'

const pathsOf = ({ path, paths }: Screen) => paths?.() ?? [path]
const paths = screens.flatMap(pathsOf)
const german = async () => createTranslator('de', await loadWords('de', ['common']), { strict: true })

test('every prerendered path finds its own screen', () => {
  for (const screen of screens)
    for (const path of pathsOf(screen)) expect(findScreen(path)?.screen.id, path).toBe(screen.id)
})

test('no two screens share an id or a path', () => {
  expect(new Set(screens.map(({ id }) => id)).size).toBe(screens.length)
  expect(new Set(paths).size).toBe(paths.length)
})

test('every journey that ships has a page', () => {
  const shipped = readdirSync('src/content/scenarios').map((name) => name.replace('.json', ''))
  expect([...journeyIds].sort()).toEqual(shipped.sort())
  for (const id of shipped) expect(paths).toContain(`/journeys/${id}/`)
})

test.each(['/nothing/', '/journeys/a/b/', '/Journeys/'])('%s has no screen', (path) => {
  expect(findScreen(path)).toBeNull()
})

test.each(['/de/nothing/', '/de/journeys/no-such-journey/', '/en/', '/'])(
  '%s opens the page for wrong addresses',
  async (at) => {
    const translator = await german()
    expect((await openPage(translator, 'de', at)).title).toContain(translator.t('notFound.title'))
  },
)

test('a journey page is named after its journey', async () => {
  const journey = await loadJourney('de', 'two-prices')
  const page = await openPage(await german(), 'de', '/de/journeys/two-prices/')
  expect(page.title).toContain(journey?.words.title)
  expect(page.description).toContain(journey?.words.question)
})

test.each(languages)('the %s gallery shows every journey', async (language) => {
  expect((await loadCards(language)).map(({ id }) => id).sort()).toEqual([...journeyIds].sort())
})
