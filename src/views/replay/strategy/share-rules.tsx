import { useTranslation } from 'react-i18next'
import { type Domain, head, planDomains, type Scenario, type Sharing } from '../../../engine/index.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Edit } from '../../../presenters/strategy/edits.ts'
import type { Rules } from '../../../presenters/strategy/rules.ts'
import { useEditWords } from './edit-words.ts'
import styles from './editor.module.css'

export interface RuleProps {
  readonly journey: Journey
  readonly scenario: Scenario
  readonly rules: Rules
  readonly change: (edit: Edit) => void
}

/** Who reads what: a line a domain. */
export function ShareRules({ shown, ...rest }: RuleProps & { readonly shown: readonly Domain[] }) {
  const { t } = useTranslation('strategy')
  return (
    <fieldset>
      <legend>{t('share.title')}</legend>
      {shown.map((domain) => (
        <ShareRule key={domain} domain={domain} {...rest} />
      ))}
    </fieldset>
  )
}

/** Who can be among those that share: the channels of the journey, and for plans the head office. Fewer than two share nothing. */
const candidates = (domain: Domain, { channels }: Scenario): readonly string[] => [
  ...channels.map(({ id }) => id).filter((id) => /^[a-zA-Z0-9-]+$/.test(id)),
  ...(planDomains.some((plan) => plan === domain) ? [head] : []),
]

function ShareRule({ domain, journey, scenario, rules, change }: RuleProps & { readonly domain: Domain }) {
  const { t } = useTranslation('strategy')
  const { scope, member } = useEditWords(journey, scenario)
  const value = rules.share[domain]
  const everybody = candidates(domain, scenario)
  const set = (sharing: Sharing) => change({ of: 'share', scope: domain, value: sharing })
  const choose = (choice: string) => set(choice === 'all' || choice === 'none' ? choice : [everybody])
  return (
    <>
      <label className={styles.rule}>
        <span>{scope(domain)}</span>
        <select value={typeof value === 'string' ? value : 'some'} onChange={(event) => choose(event.target.value)}>
          <option value="all">{t('share.all')}</option>
          <option value="none">{t('share.none')}</option>
          {everybody.length > 1 && <option value="some">{t('share.some')}</option>}
        </select>
      </label>
      {typeof value !== 'string' && (
        <Members
          label={t('share.among', { domain: scope(domain) })}
          candidates={everybody}
          chosen={value.flat()}
          name={member}
          set={(members) => set([members])}
        />
      )}
    </>
  )
}

interface MembersProps {
  readonly label: string
  readonly candidates: readonly string[]
  readonly chosen: readonly string[]
  readonly name: (channel: string) => string
  readonly set: (members: readonly string[]) => void
}

/** Those who share among themselves; the last two stay, as nobody shares alone. */
function Members({ label, candidates: all, chosen, name, set }: MembersProps) {
  return (
    <fieldset className={styles.members} aria-label={label}>
      {all.map((id) => {
        const isChosen = chosen.includes(id)
        const next = all.filter((other) => (other === id ? !isChosen : chosen.includes(other)))
        return (
          <label key={id} className={styles.check}>
            <input type="checkbox" checked={isChosen} disabled={next.length < 2} onChange={() => set(next)} />
            <span>{name(id)}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
