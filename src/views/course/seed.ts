/** A new seed for a round; only ever asked for by a press of a button, never while rendering. */
export const newSeed = (): string => Math.random().toString(36).slice(2, 8)
