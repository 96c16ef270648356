import { useTranslation } from 'react-i18next'
import type { Scenario, Sharing } from '../../../engine/index.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Edit, Scope } from '../../../presenters/strategy/edits.ts'
import type { Arrival } from '../../../presenters/strategy/rules.ts'
import { useWords } from '../words.ts'

const groups = ['all', 'plan', 'process', 'person'] as const
const isGroup = (scope: Scope): scope is (typeof groups)[number] => groups.some((group) => group === scope)

/** Puts the rules of a strategy into words. */
export function useEditWords(journey: Journey, { channels }: Scenario) {
  const { t } = useTranslation(['replay', 'engine'])
  const { channelName } = useWords(journey)
  const scope = (name: Scope) => (isGroup(name) ? t(`replay:changes.scopes.${name}`) : t(`engine:domains.${name}`))
  const member = (id: string) => {
    const kind = channels.find((channel) => channel.id === id)?.kind
    return kind || id === 'head'
      ? channelName({ id, kind: kind ?? 'head', name: journey.words.channels[id] ?? null })
      : id
  }
  const sharing = (value: Sharing) =>
    typeof value === 'string'
      ? t(`replay:changes.share.${value}`)
      : t('replay:changes.share.some', { channels: value.map((group) => group.map(member).join(', ')).join(' / ') })
  const yesNo = (value: boolean) => t(value ? 'replay:changes.yes' : 'replay:changes.no')
  const setting = (edit: Edit): string => {
    switch (edit.of) {
      case 'share':
        return sharing(edit.value)
      case 'arrival':
        return arrival(edit.value)
      case 'buffer':
        return t('replay:changes.pieces', { count: edit.value })
      case 'resolution':
        return t(`replay:changes.resolution.${edit.value}`)
      case 'incentives':
        return t(`replay:changes.incentives.${edit.value}`)
      default:
        return yesNo(edit.value)
    }
  }
  const arrival = useArrivalWord()
  const edit = (one: Edit) => {
    const about = one.of === 'share' || one.of === 'arrival' ? scope(one.scope) : t(`replay:changes.about.${one.of}`)
    return t('replay:changes.chip', { about, value: setting(one) })
  }
  return { edit, scope, member }
}

const hour = 60

/** When something arrives, in words. */
export function useArrivalWord() {
  const { t } = useTranslation('replay')
  return (at: Arrival): string => {
    if ('every' in at)
      return at.every === 24 * hour ? t('changes.arrival.nightly') : t('changes.arrival.every', { count: at.every })
    if (at.after === 0) return t('changes.arrival.now')
    return at.after % hour === 0
      ? t('changes.arrival.hours', { count: at.after / hour })
      : t('changes.arrival.minutes', { count: at.after })
  }
}
