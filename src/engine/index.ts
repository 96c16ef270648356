/** The scenario engine: a pure function from a journey and a strategy to what tears. It imports nothing. */
export { compare } from './compare.ts'
export { deskAt } from './desk.ts'
export { replay } from './replay.ts'
export * from './result.ts'
export * from './scenario.ts'
export { type PresetId, presets, type Sharing, type Strategy } from './strategy.ts'
export { secondsOf } from './time.ts'
export { applyVariant } from './variant.ts'
