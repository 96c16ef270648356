import { act, render } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { expect, test } from 'vitest'
import type { Query } from '../../src/ui/changed-search.ts'
import { useQuery } from '../../src/ui/query.ts'

test('of two changes in one breath the second builds on the first', async () => {
  const seen: { query?: Query; search?: string } = {}
  const Watch = () => {
    seen.query = useQuery()
    seen.search = useLocation().search
    return null
  }
  render(
    <MemoryRouter initialEntries={['/?kept=yes']}>
      <Watch />
    </MemoryRouter>,
  )
  await act(async () => {
    const { query } = seen
    query?.go({ left: 'one' })
    query?.go({ right: 'two', kept: null })
  })
  expect(seen.query?.search.toString()).toBe('left=one&right=two')
  expect(seen.search).toBe('?left=one&right=two')
})
