import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import '../../src/views/replay/strategy/editor.tsx' // there already, so that opening it does not wait for a busy machine
import { soon, textsOf, visit } from './visit.tsx'

const path = '/de/journeys/web-app-store/'
/** A group of rules by its heading; looking for a role in the whole page takes jsdom seconds. */
const group = async (title: string) => {
  const legend = await screen.findByText(title, {}, { timeout: 4_000 })
  return within(legend.closest('fieldset') ?? legend)
}
const openRules = async (user: Awaited<ReturnType<typeof visit>>['user'], side: 'Links' | 'Rechts') => {
  await user.click(screen.getByText('Etwas ändern'))
  const [left, right] = screen.getAllByText(/^Regeln ändern/)
  const summary = side === 'Links' ? left : right
  if (summary) await user.click(summary)
  return group('Was die Kanäle teilen')
}
const changes = () => screen.queryByText(/^\d+ Änderung(?:en)?$/)?.closest('section')
const chips = () => {
  const region = changes()
  return region ? textsOf(within(region).getAllByRole('button')) : []
}
const chip = (name: string) => screen.findByLabelText(name)

describe('the rules of a lane', () => {
  test('show what the journey uses, and everything on demand', async () => {
    const { user } = await visit(path)
    const share = await openRules(user, 'Rechts')
    expect(share.getAllByRole('combobox').length).toBeLessThan(8)
    await user.click(screen.getByText(/^Alle fünfzehn/))
    expect(share.getAllByRole('combobox')).toHaveLength(15)
    expect(screen.getByText('Nur zeigen, was diese Reise benutzt')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(share.getAllByRole('combobox').length).toBeLessThan(8)
  })

  test('can be changed one by one; address, lane names, chips and outcome follow', async () => {
    const { user, at } = await visit(`${path}?step=s4`)
    const share = await openRules(user, 'Rechts')
    await user.selectOptions(share.getByRole('combobox', { name: 'Preise' }), 'nicht')
    await soon(() => at.query).toBe('?step=s4&right=omnichannel.no-prices')
    await soon(chips).toEqual(['Rechts · Preise: nicht geteilt', 'Alles zurücknehmen'])
    expect(screen.getAllByText('Omnichannel, geändert').length).toBeGreaterThan(0)
    expect(screen.getByText('Bis hierher: 1 Riss')).toBeVisible()
    await user.selectOptions(share.getByRole('combobox', { name: 'Preise' }), 'mit allen')
    await soon(() => at.query).toBe('?step=s4')
    await soon(chips).toEqual([])
  })

  test('let some channels share among themselves, never one alone', async () => {
    const { user, at } = await visit(path)
    const share = await openRules(user, 'Rechts')
    await user.selectOptions(share.getByRole('combobox', { name: 'Warenkorb' }), 'nur zwischen')
    await user.click(share.getByRole('checkbox', { name: 'Filiale' }))
    await soon(() => at.query).toBe('?right=omnichannel.cart_web_app')
    await soon(chips).toContain('Rechts · Warenkorb: nur Website, App')
    for (const name of ['Website', 'App']) expect(share.getByRole('checkbox', { name })).toBeDisabled()
  })

  test('that can have no effect cannot be set, and say why', async () => {
    const { user } = await visit(path)
    await openRules(user, 'Links')
    const buffer = screen.getByLabelText('Im Bestand zurückhalten')
    expect(buffer).toBeDisabled()
    expect(buffer).toHaveAccessibleDescription('Wirkt erst, wenn der Bestand geteilt wird.')
    expect(screen.queryByText('Wie schnell es ankommt')).toBeNull()
  })

  test('of speed hold for what travels together', async () => {
    const { user, at } = await visit(path)
    await openRules(user, 'Rechts')
    const speed = await group('Wie schnell es ankommt')
    await user.selectOptions(speed.getByRole('combobox', { name: 'Vorgänge' }), 'jede Nacht')
    await soon(() => at.query).toBe('?right=omnichannel.process-nightly')
    await soon(chips).toContain('Rechts · Vorgänge: jede Nacht')
  })
})

describe('the list of changes', () => {
  test('names the what-if, the strategies and every edit, lane by lane', async () => {
    await visit(`${path}?variant=books-wrong&left=cross-channel.share-cart&right=omnichannel.orders-360.buffer-1`)
    await soon(chips).toEqual([
      'Was wäre, wenn: Die Bücher stimmen nicht',
      'Links · Strategie: Cross-Channel',
      'Links · Warenkorb: geteilt',
      'Rechts · Bestellungen: nach 6 Stunden',
      'Rechts · Puffer im Bestand: 1 Stück',
      'Alles zurücknehmen',
    ])
  })

  test('is not there where nothing differs', async () => {
    await visit(`${path}?step=s2&left=multichannel`)
    await soon(chips).toEqual([])
  })

  test('takes one thing back by one tap and leaves the others; the focus stays near', async () => {
    const { user, at } = await visit(`${path}?left=cross-channel.share-cart&right=omnichannel.no-prices.no-orders`)
    await user.click(await chip('Rechts · Preise: nicht geteilt, zurücknehmen'))
    await soon(() => at.query).toBe('?left=cross-channel.share-cart&right=omnichannel.no-orders')
    await soon(() => document.activeElement?.textContent).toBe('3 Änderungen')
    await user.click(await chip('Links · Strategie: Cross-Channel, zurücknehmen'))
    await soon(() => at.query).toBe('?left=multichannel.share-cart&right=omnichannel.no-orders')
    await user.click(screen.getByText('Alles zurücknehmen'))
    await soon(() => at.query).toBe('')
    await soon(() => document.activeElement?.textContent).toBe('Etwas ändern')
  })
})

test('a code that names nothing is said plainly', async () => {
  await visit(`${path}?right=omnichannel.no-nothing`)
  expect(screen.getByText(/^Die Strategie „/)).toHaveTextContent(
    'Die Strategie „omnichannel.no-nothing“ gibt es nicht.',
  )
})
