import { act, fireEvent, screen } from '@testing-library/react'
import { test } from 'vitest'
import { soon, visit } from './visit.tsx'

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
