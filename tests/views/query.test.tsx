import { act, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import {
  createMemoryRouter,
  MemoryRouter,
  type NavigateFunction,
  RouterProvider,
  useLocation,
  useNavigate,
} from 'react-router'
import { expect, test } from 'vitest'
import type { Query } from '../../src/ui/changed-search.ts'
import { useQuery } from '../../src/ui/query.ts'
import { QueryLink } from '../../src/ui/query-link.tsx'

function watched(address: string) {
  const seen: { query?: Query; search?: string; leave?: NavigateFunction } = {}
  const Watch = () => {
    seen.query = useQuery()
    seen.search = useLocation().search
    seen.leave = useNavigate()
    return null
  }
  render(
    <MemoryRouter initialEntries={[address]}>
      <Watch />
    </MemoryRouter>,
  )
  return seen
}

test('of two changes in one breath the second builds on the first', async () => {
  const seen = watched('/?kept=yes')
  await act(async () => {
    const { query } = seen
    query?.go({ left: 'one' })
    query?.go({ right: 'two', kept: null })
  })
  expect(seen.query?.search.toString()).toBe('left=one&right=two')
  await waitFor(() => expect(seen.search).toBe('?left=one&right=two'))
})

test('after there and back in one breath a link from elsewhere counts', async () => {
  const seen = watched('/?step=s6')
  await act(async () => {
    const { query } = seen
    query?.go({ step: 's8' })
    query?.go({ step: 's6' })
  })
  await act(async () => seen.leave?.('/?step=s8'))
  expect(seen.query?.search.toString()).toBe('step=s8')
  await act(() => new Promise((resolve) => setTimeout(resolve, 200))) // nothing that was asked before comes back
  expect(seen.query?.search.toString()).toBe('step=s8')
})

test('of many changes that repeat themselves none is lost', async () => {
  const seen = watched('/?step=s1')
  const steps = ['s2', 's3', 's2', 's1', 's2', 's3', 's4', 's3', 's2', 's3']
  for (const [place, step] of steps.entries()) {
    act(() => seen.query?.go({ step }))
    expect(seen.query?.search.get('step')).toBe(step)
    if (place % 3 === 0) await act(() => new Promise((resolve) => setTimeout(resolve, 25)))
    expect(seen.query?.search.get('step')).toBe(step)
  }
  await waitFor(() => expect(seen.search).toBe('?step=s3'))
})

test('a whole query is shown before the router has it', async () => {
  const seen = watched('/?step=s1&kept=no')
  act(() => seen.query?.show('step=s2'))
  expect(seen.query?.search.toString()).toBe('step=s2')
})

test('a link in the query is followed in place, and left to the browser where it is opened elsewhere', async () => {
  const Linked = () => {
    const query = useQuery()
    return (
      <QueryLink query={query} change={{ step: 's2' }}>
        {query.search.get('step')}
      </QueryLink>
    )
  }
  render(
    <MemoryRouter initialEntries={['/?step=s1&kept=yes']}>
      <Linked />
    </MemoryRouter>,
  )
  const link = screen.getByRole('link', { name: 's1' })
  expect(link).toHaveAttribute('href', '/?step=s2&kept=yes')
  for (const elsewhere of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) {
    const click = createEvent.click(link, elsewhere)
    fireEvent(link, click)
    expect(click.defaultPrevented).toBe(false)
  }
  expect(link).toHaveTextContent('s1')
  const click = createEvent.click(link)
  fireEvent(link, click)
  expect(click.defaultPrevented).toBe(true)
  expect(link).toHaveTextContent('s2')
})

/** Asks for another step as soon as a followed link stands in the page, before any later effect has run. */
function Hasty() {
  const { search, go } = useQuery()
  const { hash } = useLocation()
  useLayoutEffect(() => {
    if (hash === '#followed') queueMicrotask(() => go({ step: 's2' }))
  }, [hash, go])
  return <p>{search.get('step')}</p>
}

test('what is asked for right after a link was followed is not lost', async () => {
  const router = createMemoryRouter([{ path: '/', element: <Hasty /> }], { initialEntries: ['/?step=s1'] })
  render(<RouterProvider router={router} />)
  expect(screen.getByText('s1')).toBeVisible()
  await router.navigate('/?step=s1#followed') // without `act`, which would run every effect at once
  expect(await screen.findByText('s2')).toBeVisible()
})
