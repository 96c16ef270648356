import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { soon, textsOf, visit } from './visit.tsx'

test('of two filters chosen quickly both count, before the address has followed the first', async () => {
  const { at } = await visit('/de/journeys/')
  const choose = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } })
  await act(async () => {
    choose('Branche', 'fashion')
    choose('Kanal', 'app')
  })
  await soon(() => at.query).toBe('?industry=fashion&channel=app')
})

const tallies = () =>
  textsOf(within(screen.getByRole('navigation', { name: /^Wer fährt besser/ })).getAllByRole('listitem')).map((tally) =>
    Number.parseInt(tally, 10),
  )

test('the balance counts what the other filters leave, and never leads to nothing', async () => {
  await visit('/de/journeys/')
  expect(tallies()).toEqual([11, 4, 2, 1])
  cleanup()
  await visit('/de/journeys/?channel=phone&family=trust')
  expect(tallies()).toEqual([0, 1, 0, 0])
  expect(screen.queryByRole('link', { name: /für Multichannel$/ })).toBeNull()
})

test('a verdict that is chosen can be given up, even where it leaves nothing', async () => {
  await visit('/de/journeys/?industry=insurance&verdict=multichannel')
  expect(screen.getByRole('link', { name: /0\s*für Multichannel$/ })).toHaveAttribute('aria-current', 'true')
})
