import { late } from '../late.tsx'
import type { LogProps } from './log.tsx'
import type { MoodProps } from './mood.tsx'
import type { SheetProps } from './sheet.tsx'
import type { TakeAwayProps } from './take-away.tsx'

/** The balance sheet, fetched when the replay has started. */
export const LateBalanceSheet = late<SheetProps>({
  load: async () => (await import('./sheet.tsx')).BalanceSheet,
  namespaces: ['balance'],
  prerendered: import.meta.env.SSR ? (await import('./sheet.tsx')).BalanceSheet : null,
})

/** The two curves of the mood; on paper from the first key or tap on. */
export const LateMood = late<MoodProps>({
  load: async () => (await import('./mood.tsx')).Mood,
  namespaces: ['balance'],
  prerendered: null,
})

/** The log, fetched when it is opened. */
export const LateLog = late<LogProps>({
  load: async () => (await import('./log.tsx')).Log,
  namespaces: ['balance'],
  prerendered: null,
})

/** The picture and the printout, fetched when somebody wants them. */
export const LateTakeAway = late<TakeAwayProps>({
  load: async () => (await import('./take-away.tsx')).TakeAway,
  namespaces: ['alone', 'balance'],
  prerendered: null,
})
