import { useTranslation } from 'react-i18next'
import { before } from '../../content/questions/before.ts'
import type { BeforeBook } from '../../presenters/course/course.ts'
import { keep, useProgress } from './kept.ts'
import styles from './section.module.css'
import { ThreeQuestions } from './three.tsx'

/** Three questions before the course; once kept they step back. */
export function Before({ book }: { readonly book: BeforeBook }) {
  const { t } = useTranslation('course')
  const { before: kept } = useProgress()
  const isKept = before.every(({ id }) => kept[id] !== undefined)
  return (
    <>
      <div role="status">{isKept && <p>{t('before.kept')}</p>}</div>
      {isKept ? (
        <p>
          <button type="button" onClick={() => keep((progress) => ({ ...progress, before: {} }))}>
            {t('before.change')}
          </button>
        </p>
      ) : (
        <>
          <p>{t('before.lead')}</p>
          <details className={styles.fold}>
            <summary>{t('before.open')}</summary>
            <ThreeQuestions
              book={book}
              form={0}
              label={t('before.keep')}
              onDone={(answers) => keep((progress) => ({ ...progress, before: answers }))}
            />
          </details>
        </>
      )}
    </>
  )
}
