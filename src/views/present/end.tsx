import { useTranslation } from 'react-i18next'
import { LocalLink } from '../../ui/local-link.tsx'
import { Cited } from '../../ui/source-ref.tsx'
import { useWords } from '../replay/words.ts'
import styles from './end.module.css'
import { useProgramme } from './use-programme.ts'
import type { Stage } from './use-stage.ts'

/** After the last step: how both lanes fared, what to remember, and what comes next in the programme. */
export function StageEnd({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('stage')
  const { journey, telling } = stage
  const { strategyName, tally } = useWords(journey)
  const { after, home } = useProgramme(stage)
  return (
    <div className={styles.end}>
      <h2>{t('end')}</h2>
      <dl className={styles.lanes}>
        {(['left', 'right'] as const).map((side) => (
          <div key={side} data-fabric={telling[side].fabric}>
            <dt>{strategyName(telling[side].strategy)}</dt>
            <dd>{tally(telling[side].replay.summary)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.learning}>
        <Cited>{journey.words.learning}</Cited>
      </p>
      <p className={styles.on}>
        {after && <LocalLink to={after}>{t('nextItem')}</LocalLink>}
        <LocalLink to={home}>{t('toList')}</LocalLink>
      </p>
    </div>
  )
}
