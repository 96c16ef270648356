import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './embedding.module.css'

interface Props {
  readonly title: string
  readonly hint: string
  readonly code: string
}

/** A text to be copied; where copying is refused it can still be selected. */
export function CodeBox({ title, hint, code }: Props) {
  const { t } = useTranslation('embedding')
  const [copied, setCopied] = useState<{ readonly code: string; readonly worked: boolean } | null>(null)
  const id = useId()
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied({ code, worked: true }),
      () => setCopied({ code, worked: false }),
    )
  return (
    <div className={styles.box}>
      <h3 id={id}>{title}</h3>
      <p>{hint}</p>
      <textarea className={styles.code} aria-labelledby={id} readOnly rows={code.length > 160 ? 5 : 2} value={code} />
      <p className={styles.copy}>
        <button type="button" aria-describedby={id} onClick={() => void copy()}>
          {t('copy')}
        </button>
        <span role="status">{copied?.code === code && t(copied.worked ? 'copied' : 'notCopied')}</span>
      </p>
    </div>
  )
}
