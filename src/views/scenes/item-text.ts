import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/use-language.ts'
import type { Form, SceneItem } from '../../presenters/scene/scene.ts'
import type { NamedChannel } from '../../presenters/telling.ts'

/** Values that the engine writes, and the usual ones of scenarios. */
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
  'answered',
  'yes',
  'no',
] as const
const usualTokens = ['login', 'card', 'email', 'phone'] as const
const labelled = [
  'advert',
  'entry',
  'fitting',
  'key',
  'message',
  'opening',
  'pickUp',
  'scope',
  'viewed',
] as const satisfies readonly Form[]

/** Things that say of something else what it is to the customer. */
const bearers: ReadonlySet<Form> = new Set(['fitting', 'message', 'viewed'])

const oneOf = <Known extends string>(list: readonly Known[], word: unknown): word is Known =>
  list.some((known) => known === word)
/** A share as scenarios write it: `60%`. */
export const shareOf = (value: SceneItem['value']): number | null => {
  const [, digits] = /^(\d{1,3})\s?%$/.exec(String(value)) ?? []
  return digits === undefined ? null : Number(digits) / 100
}

/** Puts the things of a scene into words. */
export function useItemText() {
  const { t } = useTranslation(['scenes', 'engine'])
  const formats = useFormats()
  const channelName = ({ name, kind }: NamedChannel) => name ?? t(`engine:channels.${kind}`)

  /** What a thing is called. */
  function label({ form, state, name, domain, channels }: SceneItem): string | null {
    if (state === 'now') return null // stands under what was so before
    const own = oneOf(labelled, form) ? t(`labels.${form}`) : null
    if (bearers.has(form)) return own
    const what = name ?? own ?? (domain && t(`engine:domains.${domain}`))
    const where = form === 'stock' || form === 'answer' ? channels.map(channelName) : []
    return form === 'answer' ? where.join(', ') || what : [what, ...where].filter(Boolean).join(' · ')
  }

  /** What it says, or what is said where nothing is. */
  function value(item: SceneItem): string | null {
    const { form, state, domain, name, channels } = item
    if (state === 'empty' && form === 'pickUp') return t('empty.pickUp')
    if (state === 'empty' && domain !== null) return t(`empty.${domain}`)
    if (form === 'stock') return stock(item)
    if (channels.length > 0 && form !== 'answer') return channels.map(channelName).join(', ')
    if (bearers.has(form)) return name ?? plain(item)
    return plain(item)
  }

  function stock({ state, value: answer }: SceneItem): string {
    if (state === 'held' || state === 'gone') return t(`stock.${state}`)
    if (answer === 'yes' || answer === 'no') return t(`stock.${answer}`)
    return typeof answer === 'number' ? formats.number(answer) : String(answer)
  }

  function plain({ form, value: said, says, outOf, domain }: SceneItem): string | null {
    if (says !== null) return says
    if (form === 'rating' && said === null) return t('unrated')
    if (said === null) return null
    if (form === 'chapter' && typeof said === 'number')
      return outOf === null ? t('chapter', { number: said }) : t('chapterOf', { number: said, total: outOf })
    if (form === 'key') return oneOf(usualTokens, said) ? t(`tokens.${said}`) : String(said)
    if (form === 'consent' && (said === 'yes' || said === 'no')) return t(`consent.${said}`)
    if (typeof said === 'number') return figure(said, form, domain, outOf)
    const share = shareOf(said)
    if (share !== null) return formats.percent(share)
    const word = said === true ? 'yes' : said === false ? 'no' : said
    return oneOf(usual, word) ? t(`values.${word}`) : String(word)
  }

  function figure(amount: number, form: Form, domain: SceneItem['domain'], outOf: number | null): string {
    if (form === 'entry') return `${amount > 0 ? '+' : '−'}${t('points', { count: Math.abs(amount) })}`
    if (form === 'points') return t('points', { count: amount })
    if (outOf !== null) return t('outOf', { value: formats.number(amount), total: outOf })
    if (domain === 'prices') return formats.price(amount)
    if (domain === 'offers')
      return amount > 0 && amount <= 100 ? `−${formats.percent(amount / 100)}` : formats.number(amount)
    return formats.number(amount)
  }
  return { label, value }
}
