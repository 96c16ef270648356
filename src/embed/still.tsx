import { useTranslation } from 'react-i18next'
import { localPath } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import type { Journey } from '../presenters/journey.ts'
import { readSetting } from '../presenters/setting.ts'
import { tell } from '../presenters/telling.ts'
import { useTally } from '../views/tally.ts'
import { Front } from './front.tsx'
import styles from './page.module.css'

/**
 * What stands in the frame before its script comes, and all there is without JavaScript: then the end is told, too, and
 * the link leads to a page that can be read without it.
 */
export function Still({ journey }: { readonly journey: Journey }) {
  const { t } = useTranslation(['embed', 'engine'])
  const tally = useTally()
  const telling = tell(journey, readSetting(journey, new URLSearchParams()))
  const { left, right } = telling
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const page = `${base}${localPath(useLanguage(), `/journeys/${journey.scenario.id}/`)}`
  return (
    <main className={styles.page} aria-label={journey.words.title}>
      <Front journey={journey} telling={telling} isCovered>
        <noscript>
          <p>
            {t('embed:threads', {
              left: t('engine:strategies.multichannel'),
              right: t('engine:strategies.omnichannel'),
              leftTally: tally(left.replay.summary),
              rightTally: tally(right.replay.summary),
            })}
          </p>
          <p>{journey.words.learning}</p>
          <p>{t('embed:noScript')}</p>
        </noscript>
      </Front>
      <footer className={styles.footer}>
        <a href={page} target="_blank" rel="noopener">{`${t('embed:brand')} · ${t('embed:open')}`}</a>
      </footer>
    </main>
  )
}
