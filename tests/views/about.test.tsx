import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { visit } from './visit.tsx'

beforeEach(() => localStorage.clear())

test('what lies on the device is shown, and erased only after asking once', async () => {
  localStorage.setItem('roter-faden/language', 'de')
  localStorage.setItem('of-somebody-else', 'stays')
  const { user } = await visit('/de/about/')
  await user.click(screen.getByRole('button', { name: 'Zeigen, was auf diesem Gerät liegt' }))
  expect(document.querySelector('pre')).toHaveTextContent('"language": "de"')
  expect(document.querySelector('pre')).not.toHaveTextContent('of-somebody-else')
  await user.click(screen.getByRole('button', { name: 'Alles löschen' }))
  await user.click(screen.getByRole('button', { name: 'Behalten' }))
  expect(localStorage.getItem('roter-faden/language')).toBe('de')
  await user.click(screen.getByRole('button', { name: 'Alles löschen' }))
  expect(screen.getByRole('button', { name: 'Ja, alles löschen' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Ja, alles löschen' }))
  expect(localStorage.getItem('roter-faden/language')).toBeNull()
  expect(localStorage.getItem('of-somebody-else')).toBe('stays')
  expect(screen.getByText('Gelöscht. Von dir liegt auf diesem Gerät nichts mehr.')).toBeVisible()
})

test('an empty device says so', async () => {
  const { user } = await visit('/en/about/')
  await user.click(screen.getByRole('button', { name: 'Show what is kept on this device' }))
  expect(screen.getByText('Nothing of yours is kept on this device.')).toBeVisible()
})
