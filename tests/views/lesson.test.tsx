import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { progress } from '../../src/playback/progress.ts'
import { eraseStored } from '../../src/playback/stored.ts'
import { currentStep, follow, rows, soon, visit } from './visit.tsx'

const first = '/de/journeys/email-discount/'
const open = '/de/journeys/research-online/'
const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** A name, whatever keeps its words together. */
const named = (name: string) => new RegExp(`^${name.replaceAll(' ', '\\s+')}$`)
const toggle = (step: number, lane: string) => button(named(`Schritt\u00a0${step}, ${lane}: reißt hier`))

beforeEach(() => eraseStored())

describe('before the start', () => {
  test('all steps are there to read, nothing is given away, and nothing runs', async () => {
    const { user, at } = await visit(open)
    expect(rows()).toHaveLength(4)
    await user.keyboard('{ArrowRight}{ArrowRight}{End}')
    await soon(() => [currentStep(), at.query]).toEqual([0, ''])
    expect(screen.queryByRole('navigation', { name: 'Schritte' })).toBeNull()
    expect(screen.queryByRole('link', { name: /^Bernd legt/ })).toBeNull()
  })

  test('each lane of each step can be marked and unmarked, and the address keeps it', async () => {
    const { user, at } = await visit(open)
    await user.click(toggle(4, 'Multichannel'))
    await user.click(toggle(3, 'Omnichannel'))
    await user.click(screen.getByRole('radio', { name: 'sicher' }))
    await soon(() => at.query).toBe('?guess=3r.4l-3')
    expect(toggle(4, 'Multichannel')).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('region', { name: 'Vorhersage' })).toHaveTextContent('2 Risse vorhergesagt')
    await user.click(toggle(3, 'Omnichannel'))
    await soon(() => at.query).toBe('?guess=4l-3')
  })

  test('a prediction starts the replay and stays beside what comes', async () => {
    const { user } = await visit(`${open}?guess=3r.4l-3`)
    await user.click(button('Reise abspielen'))
    await soon(currentStep).toBe(1)
    expect(rows()[3]).toHaveTextContent('Vorhergesagt: Riss')
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    await soon(currentStep).toBe(4)
    expect(rows()[2]).toHaveTextContent('Vorhergesagt war ein Riss')
    expect(rows()[3]).toHaveTextContent('Riss, wie vorhergesagt')
    expect(rows()[3]).toHaveTextContent('Warum?')
  })

  test('whoever only wants to watch says so', async () => {
    const { user, at } = await visit(open)
    await user.click(button('Ohne Vorhersage ansehen'))
    await soon(() => at.query).toBe('?step=s1')
    expect(document.body).not.toHaveTextContent('orhergesagt')
  })
})

describe('the very first journey', () => {
  test('explains the four signs with one try-out, and folds them away once they are known', async () => {
    const { user } = await visit(first)
    await user.click(button(/^Knoten/))
    expect(document.body).toHaveTextContent('Ein Knoten wäre es')
    await user.click(button(/^Riss/))
    expect(document.body).toHaveTextContent('So sieht ein Riss aus.')
    await user.click(button('Weiter zur Reise'))
    await soon(() => document.activeElement?.textContent).toBe('Wo wird der Faden reißen?')
    expect(screen.getByText('Vier Zeichen vorweg').closest('details')).not.toHaveAttribute('open')
  })

  test('plays one lane alone, then the same journey with the second beside it', async () => {
    const { user, at } = await visit(first)
    expect(screen.getByText(/^Omnichannel heißt/).closest('[data-open]')).toHaveAttribute('data-open', 'false')
    await user.click(toggle(3, 'Multichannel'))
    await user.click(button('Reise abspielen'))
    await user.keyboard('{ArrowRight}{ArrowRight}')
    await soon(() => at.query).toBe('?guess=3l&step=s3&lanes=left')
    await user.click(await screen.findByRole('button', { name: 'weniger' }))
    await soon(() => at.query).toBe('?guess=3l&step=s1&second=fewer')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(await screen.findByText(/Erwartet: weniger\. Gekommen: weniger/)).toBeInTheDocument()
  })

  test('shows both lanes at once to whoever asks', async () => {
    const { user } = await visit(first)
    await follow(screen.getByRole('link', { name: 'Gleich beide Bahnen zeigen' }))
    await user.click(button('Ohne Vorhersage ansehen'))
    await soon(currentStep).toBe(1)
    expect(rows()[0]?.closest('section')).toHaveAttribute('data-lanes', 'both')
  })
})

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
    await user.click(button('Satz prüfen'))
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
    await user.click(within(question).getByRole('radio', { name: 'den Datenbereich' }))
    expect(document.body).toHaveTextContent('Darin unterscheiden sie sich.')
    await user.click(within(question).getByRole('radio', { name: 'die Ursache' }))
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
    expect(document.body).toHaveTextContent('Hier galt das Versprechen in diesem Kanal nicht, und das war bekannt.')
    await user.click(screen.getByRole('radio', { name: 'Die Grenze war vorher angesagt.' }))
    expect(button('Weiter zum Merksatz')).toBeInTheDocument()
  })
})

test('the gallery shows goals and where they were reached', async () => {
  progress.set({ ...progress.get(), explain: ['research-online'] })
  await visit('/de/journeys/')
  const goals = screen.getByRole('region', { name: 'Was du schon kannst' })
  await soon(() => goals.textContent).toContain('Erreicht in:Online informiert, im Laden gekauft, passend nachgefasst')
  expect(within(goals).getAllByText('Noch offen')).toHaveLength(3)
})
