import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Titles } from '../presenters/continuum.ts'
import { adviseOn } from '../presenters/guide/advice.ts'
import { readGuide, startingOver } from '../presenters/guide/state.ts'
import { useQuery } from '../ui/query.ts'
import { ProgressBar } from './decide/bar.tsx'
import styles from './decide/decide.module.css'
import { Questions } from './decide/questions.tsx'
import { Result } from './decide/result.tsx'
import { Rules } from './decide/rules.tsx'

/** The strategy guide: twelve questions, open rules, a place on the continuum with reasons for and against. */
export function DecideScreen({ data }: { readonly data: { readonly titles: Titles } }) {
  const { t } = useTranslation('guide')
  const query = useQuery()
  const state = useMemo(() => readGuide(query.search), [query])
  const advice = useMemo(() => adviseOn(state.answers, state.weights), [state])
  const shown = { state, advice, query, titles: data.titles }
  const isTouched = query.search.size > 0
  return (
    <div className={styles.guide}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <p className={styles.script}>{t('script')}</p>
      </header>
      <div data-address>
        {state.isDamaged && (
          <p className={styles.notice} role="alert">
            {t('damaged')}
          </p>
        )}
        <Questions {...shown} />
        {isTouched && (
          <p className={styles.restart}>
            <button type="button" onClick={() => query.go(startingOver)}>
              {t('restart')}
            </button>
          </p>
        )}
        <Result {...shown} />
        <Rules {...shown} />
        <ProgressBar {...shown} />
      </div>
    </div>
  )
}
