import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useCopied } from '../take/use-copied.ts'
import styles from './embedding.module.css'

interface Props {
  readonly title: string
  readonly hint: string
  readonly code: string
}

/** A text to be copied; where copying is refused it can still be selected. */
export function CodeBox({ title, hint, code }: Props) {
  const { t } = useTranslation('embedding')
  const [copied, copy] = useCopied()
  const id = useId()
  return (
    <div className={styles.box}>
      <h3 id={id}>{title}</h3>
      <p>{hint}</p>
      <textarea className={styles.code} aria-labelledby={id} readOnly rows={code.length > 160 ? 5 : 2} value={code} />
      <p className={styles.copy}>
        <button type="button" aria-describedby={id} onClick={() => copy(code)}>
          {t('copy')}
        </button>
        <span role="status">{copied?.text === code && t(copied.worked ? 'copied' : 'notCopied')}</span>
      </p>
    </div>
  )
}
