import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Domain } from '../../../engine/index.ts'
import { type Arrival, type DomainGroup, domainGroups } from '../../../presenters/strategy/rules.ts'
import { useArrivalWord, useEditWords } from './edit-words.ts'
import styles from './editor.module.css'
import type { RuleProps } from './share-rules.tsx'

/** What can be chosen, in minutes, besides every night. */
const minutes = [0, 5, 15, 60, 360, 1800]
const choices: readonly Arrival[] = [...minutes.map((after) => ({ after })), { every: 1440 }]
const keyOf = (at: Arrival) => ('after' in at ? `after ${at.after}` : `every ${at.every}`)
const groups: readonly DomainGroup[] = ['plan', 'process', 'person']

type Props = RuleProps & { readonly shown: readonly Domain[] }

/** How long what is shared is on its way: a line a group of domains. */
export function ArrivalRules(props: Props) {
  const { t } = useTranslation('strategy')
  const { rules, shown } = props
  const isShared = (domain: Domain) => rules.share[domain] !== 'none'
  const lines = groups.map((group) => ({ group, shared: domainGroups[group].filter(isShared) }))
  const open = lines.filter(({ shared }) => shared.some((domain) => shown.includes(domain)))
  if (open.length === 0) return null
  return (
    <fieldset>
      <legend>{t('arrival.title')}</legend>
      {open.map((line) => (
        <ArrivalRule key={line.group} {...line} {...props} />
      ))}
    </fieldset>
  )
}

type LineProps = Props & { readonly group: DomainGroup; readonly shared: readonly Domain[] }

function ArrivalRule({ group, shared, shown, journey, scenario, rules, change }: LineProps) {
  const { t } = useTranslation('strategy')
  const { scope } = useEditWords(journey, scenario)
  const word = useArrivalWord()
  const id = useId()
  const now = [...new Map(shared.map((domain) => [keyOf(rules.arrival[domain]), rules.arrival[domain]])).values()]
  const [first] = now
  const others = now.filter((at) => !choices.some((choice) => keyOf(choice) === keyOf(at)))
  const all = [...choices, ...others]
  const set = (key: string) => {
    const value = all.find((choice) => keyOf(choice) === key)
    if (value) change({ of: 'arrival', scope: group, value })
  }
  const names = shared.filter((domain) => shown.includes(domain)).map(scope)
  return (
    <div className={styles.rule}>
      <span>
        <label htmlFor={id}>{scope(group)}</label>
        <small id={`${id}-names`}>{names.join(', ')}</small>
      </span>
      <select
        id={id}
        aria-describedby={`${id}-names`}
        value={now.length === 1 && first ? keyOf(first) : ''}
        onChange={(event) => set(event.target.value)}
      >
        {now.length !== 1 && (
          <option value="" disabled>
            {t('arrival.mixed')}
          </option>
        )}
        {all.map((choice) => (
          <option key={keyOf(choice)} value={keyOf(choice)}>
            {word(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}
