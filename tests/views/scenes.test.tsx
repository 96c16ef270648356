import { render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import { type ChannelKind, channelKinds, presets } from '../../src/engine/index.ts'
import { createTranslator } from '../../src/i18n/instance.ts'
import { languages } from '../../src/i18n/language.ts'
import { loadWords } from '../../src/i18n/words.ts'
import type { Scene } from '../../src/presenters/scene/scene.ts'
import { LaneScene } from '../../src/views/scenes/lane-scene.tsx'
import { allShipped, shipped, wordless } from '../presenters/journeys.ts'
import { everyAction, everyScene, everything } from './every-scene.ts'
import { unfinished } from './unfinished.ts'

const kinds = Object.keys(channelKinds).filter((kind): kind is ChannelKind => Object.hasOwn(channelKinds, kind))
const translators = {
  de: createTranslator('de', await loadWords('de', ['engine', 'scenes']), { strict: true }),
  en: createTranslator('en', await loadWords('en', ['engine', 'scenes']), { strict: true }),
}
type Language = keyof typeof translators

const drawn = (scene: Scene, language: Language) => (
  <I18nextProvider i18n={translators[language]}>
    <LaneScene scene={scene} />
  </I18nextProvider>
)
/** All words of a scene, as plain text. */
function wordsOf(scene: Scene, language: Language): string {
  const place = document.createElement('div')
  place.innerHTML = renderToStaticMarkup(drawn(scene, language))
  return place.textContent.replaceAll('\u00a0', ' ')
}
const bare = /\bscenes?[.:]|\b(?:by-post|any-shop|limited|sober|policy-4|account-K|begun|notShared)\b|\bnull\b/

describe.each(languages)('in %s', (language) => {
  test('every scene of every journey reads without a hole', async () => {
    const scenes = (await allShipped(language)).flatMap(everyScene)
    expect(scenes.length).toBeGreaterThan(150)
    for (const scene of scenes) {
      const words = wordsOf(scene, language)
      expect(words, JSON.stringify(scene)).not.toMatch(unfinished)
      expect(words, JSON.stringify(scene)).not.toMatch(bare)
    }
  })

  test.each(kinds)('a channel of kind %s has a picture for every action, without words of a journey', (kind) => {
    const strategy = presets[language === 'de' ? 'multichannel' : 'omnichannel-ideal']
    const scenes = everyAction(wordless(everything(kind)), strategy)
    expect(new Set(scenes.map(({ action }) => action)).size).toBe(27)
    for (const scene of scenes) {
      const words = wordsOf(scene, language)
      expect(words.length, JSON.stringify(scene)).toBeGreaterThan(4)
      expect(words, JSON.stringify(scene)).not.toMatch(unfinished)
    }
  })
})

describe('what is shown', () => {
  const sceneAt = async (id: string, find: (scene: Scene) => boolean) => {
    const scene = everyScene(await shipped(id)).find(find)
    if (!scene) throw new Error(`no such scene in ${id}`)
    return scene
  }

  test('is text inside a named figure, with prices as the language writes them', async () => {
    const price = await sceneAt('web-app-store', ({ items }) => items[0]?.value === 139)
    render(drawn(price, 'de'))
    const figure = screen.getByRole('figure', { name: 'So sieht es hier aus' })
    expect(figure).toHaveTextContent('Preis der Kopfhörer139 €')
    expect(wordsOf(price, 'en')).toContain('€139')
  })

  test('says in words what is missing, refused, sold out, or not open', async () => {
    const missing = await sceneAt('email-discount', ({ action, sign }) => action === 'redeem' && sign === 'gap')
    expect(wordsOf(missing, 'de')).toMatch(/Angebote.*Keine.*Gilt hier nicht/)
    const soldOut = await sceneAt('faster-than-sync', ({ effect }) => effect === 'sold-out')
    expect(wordsOf(soldOut, 'de')).toContain('Ausverkauft')
    const shut = await sceneAt('market-stall', ({ effect }) => effect === 'unavailable')
    expect(wordsOf(shut, 'de')).toContain('Noch nicht geöffnet')
    const silent = await sceneAt('half-filled-form', ({ effect }) => effect === 'withheld')
    expect(wordsOf(silent, 'de')).toContain('Keine neue Nachricht')
  })

  test('a message to everybody does not name what its channel knows nothing of', async () => {
    const message = await sceneAt('research-online', ({ action, sign }) => action === 'push' && sign === 'gap')
    expect(wordsOf(message, 'de')).toContain('Nachricht an alle')
    expect(wordsOf(message, 'de')).not.toContain('Kauf von Kaffeemaschine A')
  })

  test('text from a journey stays text', async () => {
    const scene = await sceneAt('web-app-store', ({ voice }) => voice !== null)
    expect(wordsOf({ ...scene, voice: '<b>now</b>' }, 'de')).toContain('<b>now</b>')
  })
})
