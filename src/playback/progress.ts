import { createStored } from './stored.ts'

/** Were the four signs already explained on this device? */
export const signsKnown = createStored('signs', false, (json) => (typeof json === 'boolean' ? json : null))
