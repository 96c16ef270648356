import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/use-language.ts'
import { assumptionsQuery, crowdSize, readAssumptions, rulesOf, tally } from '../../presenters/story/people.ts'
import { scenarioOf } from '../../presenters/story/telling.ts'
import type { Week } from '../../presenters/story/week.ts'
import type { Query } from '../../ui/changed-search.ts'
import { AssumptionForm } from './assumptions.tsx'
import styles from './crowd.module.css'
import { Dots } from './dots.tsx'
import { PersonWeek } from './person.tsx'
import { useCrowd } from './use-crowd.ts'

interface Props {
  readonly week: Week
  readonly query: Query
}

const numberOf = (text: string | null): number => {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= crowdSize ? number : 1
}

/** A thousand invented people in the same week, the same ones in both lanes. */
export function Crowd({ week, query }: Props) {
  const { t } = useTranslation('story')
  const { number } = useFormats()
  const assumptions = readAssumptions(query.search, week)
  const everybody = { ...week, contacts: week.contacts.map((contact) => ({ ...contact, isMissed: false })) }
  const { run, start, cancel } = useCrowd({ scenario: scenarioOf(everybody), rules: rulesOf(assumptions) })
  const isRunning = run?.state === 'running'
  const chosen = numberOf(query.search.get('person'))
  const choose = (number: number) => query.go({ person: String(numberOf(String(number))) })
  return (
    <section className={styles.crowd} aria-labelledby="crowd">
      <h2 id="crowd">{t('crowd.title')}</h2>
      <p className={styles.lead}>{t('crowd.lead')}</p>
      <p className={styles.model}>{t('crowd.model')}</p>
      <AssumptionForm week={week} assumptions={assumptions} change={(next) => query.go(assumptionsQuery(next))} />
      <div className={styles.run}>
        <button type="button" className={styles.main} onClick={isRunning ? cancel : start}>
          {t(isRunning ? 'crowd.cancel' : 'crowd.people')}
        </button>
        {isRunning && <progress max={crowdSize} value={run.people.length} aria-label={t('crowd.title')} />}
        <p role="status">
          {isRunning && t('crowd.progress', { done: number(run.people.length), total: number(crowdSize) })}
          {run?.state === 'cancelled' && t('crowd.cancelled')}
        </p>
        {run?.state === 'failed' && <p role="alert">{t('crowd.failed')}</p>}
      </div>
      {run?.state === 'done' && (
        <>
          <Outcome week={week} people={run.people} chosen={chosen} choose={choose} />
          <PersonWeek week={week} person={run.people[chosen - 1]} chosen={chosen} choose={choose} />
        </>
      )}
    </section>
  )
}

interface OutcomeProps {
  readonly week: Week
  readonly people: NonNullable<ReturnType<typeof useCrowd>['run']>['people']
  readonly chosen: number
  readonly choose: (number: number) => void
}

function Outcome({ week, people, chosen, choose }: OutcomeProps) {
  const { t } = useTranslation(['story', 'engine'])
  const { number } = useFormats()
  const counted = tally(people, week.chapters)
  return (
    <div className={styles.fields}>
      {(['left', 'right'] as const).map((side) => {
        const name = t(`engine:strategies.${side === 'left' ? 'multichannel' : 'omnichannel'}`)
        return (
          <figure key={side}>
            <figcaption>{name}</figcaption>
            <Dots all={counted[side].all} label={t('crowd.field', { lane: name })} chosen={chosen} choose={choose} />
            <dl className={styles.counts}>
              {counted[side].counts.map(([outcome, count]) => (
                <div key={outcome}>
                  <dt data-outcome={outcome}>{t(`crowd.outcomes.${outcome}`)}</dt>
                  <dd>{t('crowd.count', { people: number(count), total: number(crowdSize) })}</dd>
                </div>
              ))}
            </dl>
          </figure>
        )
      })}
    </div>
  )
}
