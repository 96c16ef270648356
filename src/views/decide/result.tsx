import { useTranslation } from 'react-i18next'
import { fewestAnswers } from '../../content/guide/places.ts'
import { questions } from '../../content/guide/questions.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { Outlook } from './outlook.tsx'
import { Reasons } from './reasons.tsx'
import styles from './result.module.css'
import { Share } from './share.tsx'
import type { Shown } from './shown.ts'
import { Steps } from './steps.tsx'
import { Way } from './way.tsx'

/** Where the answers lead, why, what comes next, and what would change it. */
export function Result(shown: Shown) {
  const { t } = useTranslation('guide')
  const { advice } = shown
  return (
    <section aria-labelledby="result" className={styles.result}>
      <h2 id="result">{t('result.title')}</h2>
      <Way place={advice.place} />
      {advice.place ? <Verdict {...shown} /> : <NotEnough {...shown} />}
      {advice.answered > 0 && <Reasons {...shown} />}
      {advice.place && (
        <>
          <Steps {...shown} place={advice.place} />
          <Outlook {...shown} />
          <Share {...shown} />
        </>
      )}
    </section>
  )
}

function NotEnough({ advice }: Shown) {
  const { t } = useTranslation('guide')
  const missing = Math.max(1, fewestAnswers - advice.answered)
  return (
    <div className={styles.verdict}>
      <h3>{t('result.notEnough')}</h3>
      <p className={styles.sentence}>{t('result.notEnoughText', { count: missing })}</p>
    </div>
  )
}

function Verdict({ advice }: Shown) {
  const { t } = useTranslation(['guide', 'engine'])
  const { place, points, answered } = advice
  if (!place) return null
  return (
    <div className={styles.verdict}>
      <h3>{t(`engine:strategies.${place}`)}</h3>
      <p className={styles.sentence}>{t(`guide:result.place.${place}`)}</p>
      {advice.passesOver && <p>{t('guide:result.passesOver')}</p>}
      <p className={styles.basis}>
        {[
          t('guide:result.basis', { answered, total: questions.length }),
          t('guide:result.points', points),
          `${t('guide:result.badge')}.`,
          t('guide:result.ideal'),
        ].join(' ')}
      </p>
      <p className={styles.on}>
        <LocalLink to={`/compare/?stop=${place}`}>{t('guide:result.compare')}</LocalLink>
      </p>
    </div>
  )
}
