import { useTranslation } from 'react-i18next'
import type { Showing } from '../../content/comparison/showing.ts'
import { contradictionsIn, flipsOf } from '../../presenters/guide/outlook.ts'
import { SourceRef } from '../../ui/source-ref.tsx'
import { SeenIn } from '../seen-in.tsx'
import styles from './reasons.module.css'
import type { Shown } from './shown.ts'

/** What does not go together in the answers, and which other answer would lead elsewhere. */
export function Outlook({ state, titles }: Shown) {
  const { t } = useTranslation(['guide', 'engine'])
  const flips = flipsOf(state.answers, state.weights)
  const odd = contradictionsIn(state.answers)
  return (
    <div className={styles.reasons}>
      {odd.length > 0 && (
        <section aria-labelledby="result-odd" className={styles.wide}>
          <h3 id="result-odd">{t('guide:result.contradictions')}</h3>
          <ul className={styles.list}>
            {odd.map((contradiction) => {
              const {
                id,
                sources,
                shownBy,
              }: { id: typeof contradiction.id; sources: readonly string[]; shownBy?: Showing } = contradiction
              return (
                <li key={id}>
                  <p>{t(`guide:contradictions.${id}`)}</p>
                  <p className={styles.basis}>
                    <SourceRef ids={sources} />
                    {shownBy && <SeenIn showing={shownBy} titles={titles} />}
                  </p>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <section aria-labelledby="result-flips" className={styles.wide}>
        <h3 id="result-flips">{t('guide:result.flips')}</h3>
        <p>{t(flips.length > 0 ? 'guide:result.flipsLead' : 'guide:result.noFlips')}</p>
        <dl className={styles.flips}>
          {flips.map(({ question, key, place, isAnswered }) => (
            <div key={key}>
              <dt>
                {`${t(`guide:ask.${question}.name`)}: ${t(`guide:answers.${key}.label`)}`}
                {!isAnswered && <span>{` (${t('guide:result.open')})`}</span>}
              </dt>
              <dd>{t(`engine:strategies.${place}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
