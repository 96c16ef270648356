import { useTranslation } from 'react-i18next'
import { standing } from '../../content/guide/standing.ts'
import type { Titles } from '../../presenters/continuum.ts'
import type { Ceiling, Reason } from '../../presenters/guide/advice.ts'
import { SourceRef } from '../../ui/source-ref.tsx'
import { SeenIn } from '../seen-in.tsx'
import styles from './reasons.module.css'
import type { Shown } from './shown.ts'

/** What speaks for and against more connection, the stronger first; neither side ever stays empty. */
export function Reasons({ advice, titles }: Shown) {
  const { t } = useTranslation('guide')
  return (
    <div className={styles.reasons}>
      {(['for', 'against'] as const).map((side) => (
        <section key={side} aria-labelledby={`result-${side}`}>
          <h3 id={`result-${side}`}>{t(`result.${side}`)}</h3>
          {advice[side].length > 0 ? (
            <ReasonList reasons={advice[side]} titles={titles} />
          ) : (
            <Standing side={side} titles={titles} />
          )}
        </section>
      ))}
      {advice.neutral.length > 0 && (
        <section aria-labelledby="result-neutral" className={styles.wide}>
          <h3 id="result-neutral">{t('result.neutral')}</h3>
          <ReasonList reasons={advice.neutral} titles={titles} />
        </section>
      )}
      {advice.ceilings.length > 0 && (
        <section aria-labelledby="result-ceilings" className={styles.wide}>
          <h3 id="result-ceilings">{t('result.ceilings')}</h3>
          <ul className={styles.list}>
            {advice.ceilings.map((ceiling) => (
              <Held key={ceiling.key} ceiling={ceiling} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface ListProps {
  readonly reasons: readonly Reason[]
  readonly titles: Titles
}

function ReasonList({ reasons, titles }: ListProps) {
  const { t } = useTranslation('guide')
  return (
    <ul className={styles.list}>
      {reasons.map(({ question, key, points, sources, shownBy }) => (
        <li key={key}>
          <p className={styles.answer}>
            <span>{`${t(`ask.${question}.name`)}: ${t(`answers.${key}.label`)}`}</span>
            {points !== 0 && <strong>{`${points > 0 ? '+' : '−'}${Math.abs(points)}`}</strong>}
          </p>
          <p>{t(`answers.${key}.reason`)}</p>
          <p className={styles.basis}>
            <SourceRef ids={sources} />
            {shownBy && <SeenIn showing={shownBy} titles={titles} />}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What holds whatever was answered: no praise without its price, no price without what it buys. */
function Standing({ side, titles }: { readonly side: 'for' | 'against'; readonly titles: Titles }) {
  const { t } = useTranslation('guide')
  const { sources, shownBy } = standing[side]
  return (
    <div className={styles.list}>
      <p>{t(`result.standing.${side}`)}</p>
      <p className={styles.basis}>
        <SourceRef ids={sources} />
        <SeenIn showing={shownBy} titles={titles} />
      </p>
    </div>
  )
}

function Held({ ceiling: { question, key, place } }: { readonly ceiling: Ceiling }) {
  const { t } = useTranslation(['guide', 'engine'])
  return (
    <li>
      <p className={styles.answer}>
        <span>{`${t(`guide:ask.${question}.name`)}: ${t(`guide:answers.${key}.label`)}`}</span>
      </p>
      <p>
        {t('guide:result.ceiling')} <strong>{t(`engine:strategies.${place}`)}</strong>
      </p>
    </li>
  )
}
