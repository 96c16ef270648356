import { useTranslation } from 'react-i18next'
import type { Pace, Shift } from '../../presenters/continuum.ts'
import styles from './stop.module.css'

/** What a strategy does differently from the one before, as a list of terms. */
export function ShiftList({ shift }: { readonly shift: Shift }) {
  const { t } = useTranslation(['compare', 'engine'])
  const pace = usePace()
  const { gained, gainedAllElse, incentives, declares, fallback } = shift
  const shared = gainedAllElse
    ? t('compare:continuum.shift.everything')
    : gained.map((domain) => t(`engine:domains.${domain}`)).join(', ')
  const entries = [
    ['gained', shared],
    ['pace', pace(shift.pace)],
    ['incentives', incentives && t(`compare:continuum.shift.${incentives}`)],
    ['limits', declares !== null && t(`compare:continuum.shift.${declares ? 'declared' : 'undeclared'}`)],
    ['outage', fallback && t('compare:continuum.shift.fallback')],
  ] as const
  return (
    <>
      <h4>{t('compare:continuum.shift.title')}</h4>
      <dl className={styles.shift}>
        {entries.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt>{t(`compare:continuum.shift.${name}`)}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  )
}

function usePace() {
  const { t } = useTranslation('compare')
  return (pace: Pace): string => {
    if (pace === null) return ''
    if (pace === 'nightly') return t('continuum.shift.nightly')
    if (pace.to === 0) return t('continuum.shift.instant')
    if (pace.from === pace.to) return t('continuum.shift.minutes', { minutes: pace.to })
    return t('continuum.shift.between', pace)
  }
}
