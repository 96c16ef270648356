import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readSetting } from '../../src/presenters/setting.ts'
import type { Address } from '../../src/views/replay/address.ts'
import { useLead } from '../../src/views/replay/player/lead.ts'
import { shipped } from '../presenters/journeys.ts'

test('where the page never follows, because a link went before, the bar comes back to it', async () => {
  const asked: unknown[] = []
  const setting = readSetting(await shipped('email-discount'), new URLSearchParams('step=s1'))
  const address: Address = { setting, value: () => null, with: () => '', go: (change) => void asked.push(change) }
  const { result } = renderHook(() => useLead(address))
  act(() => result.current.to(2))
  expect(result.current.place.get()).toBe(2)
  await waitFor(() => expect(result.current.place.get()).toBe(0))
  expect(asked).toEqual([{ step: 's3' }])
})
