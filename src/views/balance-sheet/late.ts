import { late } from '../late.tsx'
import type { SheetProps } from './sheet.tsx'

/** The balance sheet, fetched when the replay has started. */
export const LateBalanceSheet = late<SheetProps>({
  load: async () => (await import('./sheet.tsx')).BalanceSheet,
  namespaces: ['balance'],
  prerendered: import.meta.env.SSR ? (await import('./sheet.tsx')).BalanceSheet : null,
})
