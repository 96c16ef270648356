import { useTranslation } from 'react-i18next'
import type { Assumptions } from '../../presenters/story/people.ts'
import { usedMedia, type Week } from '../../presenters/story/week.ts'
import styles from './crowd.module.css'

interface Props {
  readonly week: Week
  readonly assumptions: Assumptions
  readonly change: (assumptions: Assumptions) => void
}

/** What the model assumes, all of it to be changed. */
export function AssumptionForm({ week, assumptions, change }: Props) {
  const { t } = useTranslation(['story', 'engine'])
  const { reach, attention, seed } = assumptions
  return (
    <details className={styles.rules}>
      <summary>{t('crowd.rules')}</summary>
      {usedMedia(week).map((medium) => (
        <Share
          key={medium}
          label={t('crowd.reach', { medium: t(`engine:channels.${medium}`) })}
          value={reach[medium] ?? 0}
          change={(share) => change({ ...assumptions, reach: { ...reach, [medium]: share } })}
        />
      ))}
      <Share
        label={t('crowd.attention')}
        value={attention}
        change={(share) => change({ ...assumptions, attention: share })}
      />
      <p className={styles.seed}>
        {t('crowd.seed', { seed })}
        <button type="button" onClick={() => change({ ...assumptions, seed: (seed + 1) % 10_000 })}>
          {t('crowd.again')}
        </button>
      </p>
    </details>
  )
}

interface ShareProps {
  readonly label: string
  readonly value: number
  readonly change: (share: number) => void
}

const Share = ({ label, value, change }: ShareProps) => (
  <label className={styles.share}>
    <span>{label}</span>
    <input
      type="range"
      min={0}
      max={100}
      step={5}
      value={value}
      onChange={({ target }) => change(Number(target.value))}
    />
    <output>{value}</output>
  </label>
)
