import type { PresetId } from '../../engine/index.ts'

/** The continuum from separate rooms to one cloth (X.2), each stop with what it rests on. */
export const stops = [
  { id: 'multichannel', sources: ['S0.4', 'S3.5', 'S3.6'] },
  { id: 'multichannel-declared', sources: ['X.18', 'S2.13'] },
  { id: 'multichannel-grown', sources: ['S4.17', 'S1.29', 'S1.30'] },
  { id: 'cross-channel', sources: ['S3.13', 'S1.33', 'X.2'] },
  { id: 'omnichannel', sources: ['S0.14', 'S3.10', 'S3.11'] },
  { id: 'omnichannel-ideal', sources: ['S1.10', 'S1.18'] },
] as const satisfies readonly { readonly id: PresetId; readonly sources: readonly string[] }[]
