import * as v from 'valibot'
import { byDomain, format, list, minutes, object, oneOf, period, pieces, text, yesNo } from './atoms.ts'

const optional = v.exactOptional
const sharing = v.union([v.picklist(['all', 'none']), list(list(text))], 'sharingExpected')
/** Entries by domain and one for all the others. */
const withRest = <const Item extends v.GenericSchema>(item: Item) =>
  object({ '*': v.exactOptional(item), ...byDomain(item) })

/** The form of a strategy file (engine.md section 2). */
export const strategySchema = object({
  format: format('roter-faden/strategy@1'),
  id: text,
  share: withRest(sharing),
  delay: optional(withRest(minutes)),
  batch: optional(withRest(period)),
  resolution: optional(oneOf(['deterministic', 'probabilistic'])),
  localFallback: optional(yesNo),
  buffer: optional(pieces),
  declare: optional(yesNo),
  incentives: oneOf(['channel', 'shared']),
})
