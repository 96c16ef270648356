import { act, fireEvent, render, screen } from '@testing-library/react'
import { Link, MemoryRouter } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { Unreachable } from '../../src/app/failure.tsx'
import { createPages } from '../../src/app/pages.ts'
import type { OpenScreen } from '../../src/app/screen.ts'
import { Tree } from '../../src/app/tree.tsx'
import { createTranslator } from '../../src/i18n/instance.ts'
import { loadWords } from '../../src/i18n/words.ts'

const page = (title: string, to = '/en/next/'): OpenScreen => ({
  title,
  description: '',
  content: (
    <>
      <h1>{title}</h1>
      <Link to={to}>go</Link>
    </>
  ),
})

async function visit(open: (pathname: string) => Promise<OpenScreen>, at = '/en/start/?step=3') {
  const translator = createTranslator('en', await loadWords('en', ['common']))
  const pages = createPages('/en/start/', page('Start'), open)
  render(
    <MemoryRouter initialEntries={[at]}>
      <Tree translator={translator} pages={pages} />
    </MemoryRouter>,
  )
}

/** React lets a suspended page come only inside an awaited `act`. */
const click = (element: HTMLElement) => act(async () => void fireEvent.click(element))

beforeEach(() => {
  window.scrollTo = vi.fn()
  localStorage.clear()
})

test('a new page takes the title, the focus and the top', async () => {
  await visit(async () => page('Next'))
  await click(screen.getByRole('link', { name: 'go' }))
  expect(await screen.findByRole('heading', { name: 'Next' })).toHaveFocus()
  expect(document.title).toBe('Next')
  expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
})

test('the old page stays until the new one is there', async () => {
  const later = Promise.withResolvers<OpenScreen>()
  await visit(() => later.promise)
  await click(screen.getByRole('link', { name: 'go' }))
  expect(screen.getByRole('heading', { name: 'Start' })).toBeVisible()
  later.resolve(page('Next'))
  expect(await screen.findByRole('heading', { name: 'Next' })).toBeVisible()
})

test('a page that cannot be reached says so, and another try tells that there is still no connection', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
  await visit(() => Promise.reject(new Unreachable()))
  await click(screen.getByRole('link', { name: 'go' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('This page could not be loaded')
  await click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Still no connection.')).toBeVisible()
})

test('a fault of our own is named as such, and leads away again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await visit(() => Promise.reject(new Error('ours')))
  await click(screen.getByRole('link', { name: 'go' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong here')
  expect(screen.getByRole('link', { name: 'Roter Faden' })).toHaveAttribute('href', '/en/')
})

test('the language switch keeps path and query, and remembers the choice', async () => {
  await visit(async () => page('Next'))
  const link = screen.getByRole('link', { name: 'Deutsch' })
  expect(link).toHaveAttribute('href', '/de/start/?step=3')
  expect(link).toHaveAttribute('lang', 'de')
  link.addEventListener('click', (event) => event.preventDefault())
  await click(link)
  expect(localStorage.getItem('roter-faden/language')).toBe('de')
})

test('the menu marks where the reader is', async () => {
  await visit(async () => page('Journeys'))
  const link = screen.getByRole('link', { name: 'Journeys', hidden: true })
  expect(link).not.toHaveAttribute('aria-current')
  await click(link)
  expect(await screen.findByRole('heading', { name: 'Journeys' })).toBeVisible()
  expect(link).toHaveAttribute('aria-current', 'page')
})

test('a chosen theme holds at once and stays on the device; the device can decide again', async () => {
  await visit(async () => page('Next'))
  const choice = screen.getByRole('combobox', { name: 'Appearance' })
  expect(choice).toHaveValue('system')
  await act(async () => void fireEvent.change(choice, { target: { value: 'dark' } }))
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  expect(localStorage.getItem('roter-faden/theme')).toBe('"dark"')
  await act(async () => void fireEvent.change(choice, { target: { value: 'system' } }))
  expect(document.documentElement).not.toHaveAttribute('data-theme')
})
