import type { PresetId } from '../../engine/index.ts'

/** The places that the guide can advise, from separate to connected. The ideal without delay is none: nobody has it. */
export const places = [
  'multichannel',
  'multichannel-declared',
  'multichannel-grown',
  'cross-channel',
  'omnichannel',
] as const satisfies readonly PresetId[]
export type Place = (typeof places)[number]

/**
 * Where a place begins on the scale from -1 (everything pulls towards separate channels) to 1 (everything pulls towards
 * connected ones). Even bands around the middle: our assumption, shown to every reader.
 */
export const placeFrom: Readonly<Record<Place, number>> = {
  multichannel: -1,
  'multichannel-declared': -0.5,
  'multichannel-grown': -0.15,
  'cross-channel': 0.15,
  omnichannel: 0.5,
}

/** With fewer answers than this the guide says that it does not know enough. */
export const fewestAnswers = 4

/**
 * Where channels sell the same goods, connecting half of it can do more harm than connecting nothing (Emrich, Paul and
 * Rudolph 2015): then this place is passed over, downwards below zero and upwards from zero on.
 */
export const allOrNothing = { question: 'assortments', option: 'same', passes: 'multichannel-grown' } as const
