import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { progress } from '../../src/playback/progress.ts'
import { eraseStored } from '../../src/playback/stored.ts'
import { soon, visit } from './visit.tsx'

const first = '/de/journeys/email-discount/'
const open = '/de/journeys/research-online/'
const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** A name, whatever keeps its words together. */
const named = (name: string) => new RegExp(`^${name.replaceAll(' ', '\\s+')}$`)

beforeEach(() => eraseStored())

describe('after the last step', () => {
  const end = `${open}?guess=3r.4l-3&step=s4`

  test('a wrong recall leads back to its step, the right one on to the explanation', async () => {
    const { user, at } = await visit(end)
    await user.click(await screen.findByRole('radio', { name: '2 · Website' }))
    expect(screen.queryByRole('link', { name: 'Schritt\u00a02 ansehen' })).toBeNull() // arrow keys only pass over it
    await user.click(button('Antwort prüfen'))
    expect(screen.getByRole('link', { name: 'Schritt\u00a02 ansehen' })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: '4 · E-Mail' }))
    await user.click(button('Antwort prüfen'))
    expect(button('Weiter zum Erklären')).toHaveFocus()
    await user.click(button('Weiter zum Erklären'))
    await soon(() => at.query).toContain('stage=explain')
  })

  test('a tear that was not the first is no wrong place, and leads to the beginning', async () => {
    const { user } = await visit('/de/journeys/web-app-store/?step=s8&guess=none')
    await user.click(await screen.findByRole('radio', { name: '8 · Filiale' }))
    await user.click(button('Antwort prüfen'))
    expect(screen.getByText(/^Dort riss er auch, aber nicht zuerst/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Schritt\u00a01 ansehen' })).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'an keinem' }))
    await user.click(button('Antwort prüfen'))
    expect(screen.getByText(/^Doch, der Faden riss\./)).toBeVisible()
  })

  test('a wrong sentence gets a hint for each part and a second try, the right one leads to the principle', async () => {
    const { user, at } = await visit(`${end}&stage=explain`)
    const choose = async (...names: readonly string[]) => {
      for (const name of names) await user.click(await screen.findByRole('radio', { name: named(name) }))
      await user.click(button('Satz prüfen'))
    }
    await choose('Filiale', 'Kauf von Kaffeemaschine A', 'das Wissen noch unterwegs war')
    expect(document.body).toHaveTextContent('versuche es ein zweites Mal')
    expect(document.body).toHaveTextContent('Gerissen ist der Faden erst in einem anderen.')
    expect(document.body).toHaveTextContent('Hier aber führte kein Weg von Kanal zu Kanal')
    expect(screen.getByRole('radio', { name: named('Kauf von Kaffeemaschine A') })).toBeDisabled()
    await choose('E-Mail', 'das Wissen dort blieb, wo es entstand')
    expect(document.body).toHaveTextContent('Der Satz stimmt.')
    expect(progress.get().explain).toEqual(['research-online'])
    await user.click(button('Weiter zum Merksatz'))
    await soon(() => at.query).toContain('stage=name')
    await soon(() => document.activeElement?.textContent).toBe('Merksatz')
  })

  test('after two wrong sentences the right one is told', async () => {
    const { user } = await visit(`${end}&stage=explain`)
    for (const name of ['Filiale', 'Einwilligung in Werbung', 'das Wissen noch unterwegs war'])
      await user.click(await screen.findByRole('radio', { name: named(name) }))
    await user.click(button('Satz prüfen'))
    await user.keyboard('{Enter}')
    expect(button('Weiter zum Merksatz')).toHaveFocus()
    expect(document.body).toHaveTextContent(
      'Der Kanal „E-Mail“ wusste nichts von „Kauf von Kaffeemaschine A“, weil das Wissen dort blieb, wo es entstand.',
    )
    expect(progress.get().explain).toEqual([])
  })

  test('the principle waits until it was explained or skipped on purpose', async () => {
    const { user } = await visit(end)
    const principle = () =>
      screen
        .getByText(/^Persönlich heißt/)
        .closest('[data-open]')
        ?.getAttribute('data-open')
    expect(principle()).toBe('false')
    await user.click(await screen.findByRole('button', { name: 'Gleich zum Merksatz' }))
    await soon(principle).toBe('true')
  })

  test('each change asks for a prediction before its effect, then tells both totals', async () => {
    const { user } = await visit(`${end}&stage=name`)
    const lever = (await screen.findByText('Die Karte bleibt in der Tasche', { selector: 'h4' })).closest('li')
    if (!lever) throw new Error('no lever')
    expect(lever).not.toHaveTextContent('Vorher')
    await user.click(within(lever).getByRole('button', { name: 'mehr' }))
    expect(lever).toHaveTextContent('Vorher: 1 Riss. Jetzt: 2 Risse.')
    expect(progress.get().vary).toEqual(['research-online'])
  })

  test('two tears are compared by the one thing they share', async () => {
    const { user } = await visit(`${end}&stage=name`)
    const question = await screen.findByRole('group', { name: 'Was haben diese beiden Risse gemeinsam?' })
    const check = async (name: string) => {
      await user.click(within(question).getByRole('radio', { name }))
      await user.click(button('Antwort prüfen'))
    }
    await check('den Datenbereich')
    expect(document.body).toHaveTextContent('Darin unterscheiden sie sich.')
    await check('die Ursache')
    expect(button('Antwort prüfen')).toHaveFocus()
    expect(document.body).toHaveTextContent('Hier: Nicht geteilt. Dort: Nicht geteilt.')
    expect(progress.get().compare).toEqual(['research-online'])
  })

  test('the first journey gives the whole sentence with its reasons, the second asks for one part', async () => {
    await visit(`${first}?step=s3&stage=explain`)
    expect(await screen.findByText(/^Der Kanal „Filiale“ wusste nichts von „20.% Rabatt/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Satz prüfen' })).toBeNull()
  })

  test('the second journey gives two parts and asks for the third', async () => {
    await visit('/de/journeys/web-app-store/?step=s8&stage=explain')
    const cause = await screen.findByRole('group', { name: 'weil' })
    expect(within(cause).getAllByRole('radio')).toHaveLength(3)
    for (const given of ['Der Kanal', 'wusste nichts von'])
      expect(within(screen.getByRole('group', { name: given })).getAllByRole('radio')).toHaveLength(1)
  })

  test('where nothing tore, the lesson asks why', async () => {
    const { user } = await visit(`${first}?variant=declared&step=s3&stage=explain`)
    await user.click(await screen.findByRole('radio', { name: 'Der Fakt kam rechtzeitig mit.' }))
    expect(screen.queryByText(/^Hier galt das Versprechen/)).toBeNull() // arrow keys only pass over it
    await user.click(button('Antwort prüfen'))
    expect(document.body).toHaveTextContent('Hier galt das Versprechen in diesem Kanal nicht, und das war bekannt.')
    await user.click(screen.getByRole('radio', { name: 'Die Grenze war vorher angesagt.' }))
    await user.click(button('Antwort prüfen'))
    expect(button('Weiter zum Merksatz')).toHaveFocus()
  })
})
