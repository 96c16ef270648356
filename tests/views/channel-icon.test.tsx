import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type ChannelKind, channelKinds } from '../../src/engine/scenario.ts'
import { ChannelIcon } from '../../src/ui/channel-icon.tsx'

const isKind = (name: string): name is ChannelKind => name in channelKinds
const kinds = Object.keys(channelKinds).filter(isKind)
// The compiler refuses this line as soon as a kind of channel has no drawing.
const drawing = (kind: ChannelKind) => render(<ChannelIcon kind={kind} />).container.querySelector('svg')

test.each(kinds)('%s has a drawing that is hidden from assistive technology', (kind) => {
  const svg = drawing(kind)
  expect(svg?.querySelector('path')?.getAttribute('d')).toMatch(/^M[\d.]/)
  expect(svg?.getAttribute('aria-hidden')).toBe('true')
  expect(svg?.getAttribute('focusable')).toBe('false')
})

test('no two kinds share a drawing', () => {
  expect(new Set(kinds.map((kind) => drawing(kind)?.innerHTML)).size).toBe(kinds.length)
})
