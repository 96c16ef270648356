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
    expect(await screen.findByText(/^Zweite Bahn: weniger, wie erwartet\. Erst/)).toBeInTheDocument()
  })

  test('shows both lanes at once to whoever asks', async () => {
    const { user } = await visit(first)
    await follow(screen.getByRole('link', { name: 'Gleich beide Bahnen zeigen' }))
    await user.click(button('Ohne Vorhersage ansehen'))
    await soon(currentStep).toBe(1)
    expect(rows()[0]?.closest('section')).toHaveAttribute('data-lanes', 'both')
  })
})

test('the gallery shows goals and where they were reached', async () => {
  progress.set({ ...progress.get(), explain: ['research-online'] })
  await visit('/de/journeys/')
  const goals = screen.getByRole('region', { name: 'Was du schon kannst' })
  await soon(() => goals.textContent).toContain('Erreicht in:Online informiert, im Laden gekauft, passend nachgefasst')
  expect(within(goals).getAllByText('Noch offen')).toHaveLength(3)
})
