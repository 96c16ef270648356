import { useTranslation } from 'react-i18next'
import type { Summary } from '../engine/index.ts'

const tallied = ['gap', 'chance', 'boundary'] as const
const counts = { gap: 'gaps', chance: 'chances', boundary: 'boundaries' } as const

/** What stands in a lane's balance, in words: tears, loose ends, hems. */
export function useTally() {
  const { t } = useTranslation('replay')
  return (summary: Summary): string => {
    const parts = tallied.filter((type) => summary[counts[type]] > 0)
    const texts = parts.map((type) => t(`tally.${type}`, { count: summary[counts[type]] }))
    return (summary.gaps > 0 ? texts : [t('tally.none'), ...texts]).join(', ')
  }
}
