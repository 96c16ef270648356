import { useTranslation } from 'react-i18next'
import { moments } from '../../presenters/story/week.ts'

type Day = 'd0' | 'd1' | 'd2' | 'd3' | 'd4' | 'd5' | 'd6'
type Moment = 'm0' | 'm1' | 'm2'
export const dayKeys: readonly Day[] = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6']
export const momentKeys: readonly Moment[] = ['m0', 'm1', 'm2']

/** When a slot of the week is, in words. */
export function useWhen() {
  const { t } = useTranslation('story')
  return (slot: number): string => {
    const day = dayKeys[Math.floor(slot / moments.length)] ?? 'd0'
    const moment = momentKeys[slot % moments.length] ?? 'm0'
    return t('week.when', { day: t(`week.days.${day}`), moment: t(`week.moments.${moment}`) })
  }
}
