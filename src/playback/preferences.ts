import { createStored } from './stored.ts'

/** How fast things move: a factor, or not before somebody asks for it. */
export const speeds = ['0.5', '1', '2', 'click'] as const
export type Speed = (typeof speeds)[number]

const isSpeed = (json: unknown): json is Speed => speeds.some((speed) => speed === json)

/** The speed that the reader chose on this device. */
export const speedPreference = createStored<Speed>('player/speed', '1', (json) => (isSpeed(json) ? json : null))

/** Are single characters heard as keys? The reader can switch them off (WCAG 2.1.4). */
export const charactersPreference = createStored<boolean>('player/characters', true, (json) =>
  typeof json === 'boolean' ? json : null,
)

/** By how much a movement is quicker than usual; null = it waits until it is asked for. */
export const factorOf = (speed: Speed): number | null => (speed === 'click' ? null : Number(speed))
