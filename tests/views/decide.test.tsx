import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { soon, textsOf, visit } from './visit.tsx'

const path = '/de/decide/'
const answered = `${path}?switchers=many&urgency=minutes&goal=bond&people=bonuses&technology=islands`
// By their legends and labels: asking for roles takes long on a page of this size.
const answer = (question: RegExp, label: string) =>
  act(async () => {
    const asked = screen.getByText(question, { selector: 'legend' }).closest('fieldset')
    if (asked) fireEvent.click(within(asked).getByLabelText(label))
  })
const said = () => document.querySelector('[role=status]:has(strong)')?.textContent
const region = (name: string) => screen.getByRole('region', { name })

afterEach(() => vi.restoreAllMocks())

test('without answers it says so, and every question can be skipped', async () => {
  await visit(path)
  expect(said()).toBe('0 von 12 Antworten Noch nicht genug gesagt')
  expect(region('Dein Ergebnis')).toHaveTextContent('Es fehlen noch 4 Antworten.')
  const questions = [...document.querySelectorAll('fieldset')]
  expect(questions).toHaveLength(12)
  for (const question of questions) expect(within(question).getByLabelText('weiß ich nicht')).toBeChecked()
})

test('answers in any order lead to a place, kept in the address, and can be taken back', async () => {
  const { at } = await visit(path)
  await answer(/Wann muss es stehen/, 'es gibt keine Frist')
  await answer(/Wie viele wechseln/, 'kaum jemand')
  await answer(/Was ist dir gerade wichtiger/, 'neue Menschen erreichen')
  expect(region('Dein Ergebnis')).toHaveTextContent('Es fehlt noch 1 Antwort.')
  await answer(/Geld und Leute/, 'weder noch')
  await soon(() => at.query).toBe('?deadline=none&switchers=few&goal=reach&resources=none')
  await soon(() => said()).toBe('4 von 12 Antworten Multichannel')
  await answer(/Geld und Leute/, 'weiß ich nicht')
  await soon(() => at.query).toBe('?deadline=none&switchers=few&goal=reach')
})

test('every reason names its answer, its points, and what it rests on; no side stays empty', async () => {
  await visit(answered)
  await soon(() => said()).toMatch(/^5 von 12/)
  const [first] = within(region('Für mehr Verbindung spricht')).getAllByRole('listitem')
  if (!first) throw new Error('no reason')
  expect(first).toHaveTextContent('Wechsel: die meisten')
  expect(first).toHaveTextContent('+4')
  expect(within(first).getByRole('link', { name: 'S4.9' })).toHaveAttribute('href', '/de/sources/#S4.9')
  expect(region('Dagegen spricht')).toHaveTextContent('−2')
})

test('where all answers pull one way, what always holds speaks for the other', async () => {
  await visit(`${path}?switchers=many&urgency=minutes&goal=bond&people=together`)
  await soon(() => said()).toBe('4 von 12 Antworten Omnichannel')
  expect(region('Dagegen spricht')).toHaveTextContent('Verbinden kostet Geld, Technik und Umbau.')
  expect(within(region('Dagegen spricht')).getAllByRole('link').length).toBeGreaterThan(1)
})

test('what holds back, what does not go together, and what would change the result are named', async () => {
  await visit(`${path}?switchers=many&urgency=minutes&goal=bond&people=bonuses&recognition=most&consents=clear`)
  await soon(() => region('Was dich zurückhält').textContent).toMatch(
    /Prämien je Kanal.*nicht weiter als: Cross-Channel/,
  )
  expect(region('Das passt nicht zusammen')).toHaveTextContent('deine Prämien halten die Kanäle auseinander')
  const flips = within(region('Was das Ergebnis ändern würde'))
  const terms = textsOf(flips.getAllByRole('term'))
  expect(terms).toContain('Menschen: Marketing und IT haben ein gemeinsames Ziel')
  expect(terms.some((term) => term.endsWith('(noch offen)'))).toBe(true)
})

test('a step that is done makes way for the next', async () => {
  const { at } = await visit(answered)
  await soon(() => region('Der Weg dorthin').querySelector('[aria-current=step]')?.textContent).toMatch(
    /^Grenzen ansagen/,
  )
  const [first] = within(region('Der Weg dorthin')).getAllByRole('checkbox')
  if (!first) throw new Error('no step')
  await act(async () => void fireEvent.click(first))
  await soon(() => at.query).toMatch(/&done=declare$/)
  await soon(() => region('Der Weg dorthin').querySelector('[aria-current=step]')?.textContent).toMatch(/^Pläne teilen/)
})

test('weights are shown and change the result', async () => {
  const { at } = await visit(answered)
  const weight = screen.getByLabelText('Gewicht: Wechsel')
  await soon(() => (weight as HTMLSelectElement).value).toBe('2')
  await act(async () => void fireEvent.change(weight, { target: { value: '0' } }))
  await soon(() => at.query).toMatch(/&weights=switchers\.0$/)
  await soon(() => said()).toMatch(/^4 von 12/)
})

test('the summary is copied with reasons, next step and link; where that is blocked it can be selected', async () => {
  await visit(answered) // it lays a clipboard under the page
  const writeText = vi.spyOn(navigator.clipboard, 'writeText')
  await soon(() => screen.queryByText('Zusammenfassung kopieren')).not.toBeNull()
  await act(async () => void fireEvent.click(screen.getByText('Zusammenfassung kopieren')))
  expect(await screen.findByText('Kopiert.')).toBeVisible()
  const text = writeText.mock.calls[0]?.[0] ?? ''
  for (const part of [
    'Dein Ergebnis: ',
    '(S4.2, S4.9)',
    'Als Nächstes: Grenzen ansagen',
    '- Wechsel: die meisten',
    'http',
  ])
    expect(text).toContain(part)
  writeText.mockRejectedValueOnce(new Error('blocked'))
  await act(async () => void fireEvent.click(screen.getByText('Zusammenfassung kopieren')))
  expect(await screen.findByLabelText('Zusammenfassung')).toHaveValue(text)
})

test('a link with answers that do not exist is told so, and the others hold', async () => {
  await visit(`${answered}&product=fish`)
  expect(await screen.findByRole('alert')).toHaveTextContent('Der Link nennt Antworten, die es hier nicht gibt.')
  await soon(() => said()).toMatch(/^5 von 12/)
})
