import { useTranslation } from 'react-i18next'
import { useCopied } from '../take/use-copied.ts'
import styles from './share.module.css'
import type { Shown } from './shown.ts'
import { useSummary } from './summary.ts'

/** Ways to take the result along: copied, printed, as a link. */
export function Share(shown: Shown) {
  const { t } = useTranslation('guide')
  const summary = useSummary(shown)
  const [copied, copy] = useCopied()
  return (
    <section aria-labelledby="share" className={styles.share}>
      <h3 id="share">{t('share.title')}</h3>
      <p className={styles.buttons}>
        <button type="button" onClick={() => copy(summary(location.href))}>
          {t('share.copy')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t('share.print')}
        </button>
      </p>
      <p role="status">{copied && t(copied.worked ? 'share.copied' : 'share.failed')}</p>
      {copied && !copied.worked && (
        <label className={styles.text}>
          <span>{t('share.text')}</span>
          <textarea readOnly rows={12} value={copied.text} />
        </label>
      )}
      <p>{t('share.link')}</p>
    </section>
  )
}
