import { useTranslation } from 'react-i18next'
import type { Domain, Value } from '../../../engine/index.ts'
import { useFormats } from '../../../i18n/use-language.ts'

/** Words that the engine writes, and the usual ones of scenarios. */
const usual = [
  'placed',
  'collected',
  'delivered',
  'done',
  'refused',
  'open',
  'closed',
  'begun',
  'saved',
  'viewed',
  'yes',
  'no',
] as const

/** What a note says, written as the language writes it. */
export function useValueText() {
  const { t } = useTranslation('desk')
  const formats = useFormats()
  return (domain: Domain, value: Value): string => {
    if (typeof value === 'number') return figure(domain, value)
    const word = value === true ? 'yes' : value === false ? 'no' : value
    const known = usual.find((each) => each === word)
    const share = /^(\d{1,3})\s?%$/.exec(word)?.[1]
    if (share !== undefined) return formats.percent(Number(share) / 100)
    return known ? t(`values.${known}`) : word
  }
  function figure(domain: Domain, value: number): string {
    if (domain === 'prices') return formats.price(value)
    if (domain === 'offers' && value > 0 && value <= 100) return formats.percent(value / 100)
    if (domain === 'exposure') return t('chapter', { number: value })
    if (domain === 'loyalty') return t('points', { points: formats.signed(value) })
    return formats.number(value)
  }
}
