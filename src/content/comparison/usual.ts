/** A journey that shows most of the stops, and the stop at which half a bridge costs more than none. */
export const usualChoice = { journey: 'web-app-store', stop: 'multichannel-grown' } as const
