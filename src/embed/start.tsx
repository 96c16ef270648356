import { useTranslation } from 'react-i18next'
import { trends } from '../presenters/lesson/trend.ts'
import { useWords } from '../views/replay/words.ts'
import styles from './buttons.module.css'
import { Front } from './front.tsx'
import type { Embed } from './use-embed.ts'

/** Before the start: a prediction in one tap, where it is wanted; else both threads as they end up. */
export function Start({ embed: { stage, terms, start } }: { readonly embed: Embed }) {
  const { t } = useTranslation('embed')
  const { journey, telling } = stage
  const { strategyName } = useWords(journey)
  const names = { left: strategyName(telling.left.strategy), right: strategyName(telling.right.strategy) }
  return (
    <Front journey={journey} telling={telling} isCovered={terms.predicts}>
      {terms.predicts && (
        <fieldset className={styles.buttons}>
          <legend>{t('ask', names)}</legend>
          {trends.map((trend) => (
            <button key={trend} type="button" onClick={() => start(trend)}>
              {t(`choices.${trend}`)}
            </button>
          ))}
        </fieldset>
      )}
      <p className={styles.buttons}>
        <button type="button" className={terms.predicts ? styles.quiet : styles.main} onClick={() => start(null)}>
          {t(terms.predicts ? 'skip' : 'start')}
        </button>
      </p>
    </Front>
  )
}
