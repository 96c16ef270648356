import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/use-language.ts'
import type { Stop } from '../../presenters/continuum.ts'
import { isJourney } from '../../presenters/continuum.ts'
import type { Journey } from '../../presenters/journey.ts'
import { addressOf } from '../../presenters/showing.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { SourceRef } from '../../ui/source-ref.tsx'
import { useTally } from '../tally.ts'
import { Effects } from './effects.tsx'
import { ShiftList } from './shift.tsx'
import styles from './stop.module.css'

interface Props {
  readonly stop: Stop
  /** From 1. */
  readonly number: number
  readonly journey: Journey
  readonly isCurrent: boolean
}

/** What one stop is, gives and costs, and what it changes in the journey. */
export function StopPanel({ stop, number, journey, isCurrent }: Props) {
  const { t } = useTranslation(['compare', 'engine'])
  const tally = useTally()
  const formats = useFormats()
  const { id, before, shift, sources } = stop
  const heading = `stop-${id}`
  return (
    <section className={styles.panel} aria-labelledby={heading} data-current={isCurrent}>
      <div className={styles.about}>
        <h3 id={heading}>
          <span className={styles.number}>{number}</span> {t(`engine:strategies.${id}`)}
        </h3>
        <p className={styles.tally}>
          {`${tally(stop.replay.summary)} · ${t('compare:continuum.effort', { count: stop.effort, points: formats.number(stop.effort) })}`}
        </p>
        <p className={styles.is}>{t(`compare:continuum.about.${id}.is`)}</p>
        <dl className={styles.sides}>
          <dt>{t('compare:continuum.gives')}</dt>
          <dd>{t(`compare:continuum.about.${id}.gives`)}</dd>
          <dt>{t('compare:continuum.takes')}</dt>
          <dd>{t(`compare:continuum.about.${id}.takes`)}</dd>
        </dl>
        <SourceRef ids={sources} />
        {shift && <ShiftList shift={shift} />}
      </div>
      <div className={styles.effects}>
        <Effects stop={stop} journey={journey} />
        {isJourney(journey.scenario.id) && (
          <p className={styles.on}>
            <LocalLink
              to={addressOf({ journey: journey.scenario.id, left: before ?? id, right: before ? id : 'omnichannel' })}
            >
              {t(before ? 'compare:continuum.open' : 'compare:continuum.openFirst')}
            </LocalLink>
          </p>
        )}
        <p className={styles.model}>{t('compare:continuum.model')}</p>
      </div>
    </section>
  )
}
