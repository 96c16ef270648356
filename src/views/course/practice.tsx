import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { answersOf, type StationPage } from '../../presenters/course/course.ts'
import { withAnswer } from '../../presenters/course/progress.ts'
import type { CourseAddress } from './address.ts'
import { keep, useProgress } from './kept.ts'
import styles from './practice.module.css'
import { QuestionCard } from './question.tsx'

/** The questions of a station, one at a time in any order; without scripts and on paper all of them. */
export function Practice({ page, address }: { readonly page: StationPage; readonly address: CourseAddress }) {
  const { t } = useTranslation('course')
  const own = page.questions
  const current = own.find(({ id }) => id === address.question) ?? own[0]
  const headings = useRef(new Map<string, HTMLHeadingElement>())
  const wanted = useRef<string | null>(null)
  const shown = current?.id
  useEffect(() => {
    if (shown !== undefined && wanted.current === shown) headings.current.get(shown)?.focus()
  }, [shown])
  function show(id: string) {
    wanted.current = id
    address.show(id)
  }
  return (
    <>
      <p>{t('practice.lead')}</p>
      <Pager ids={own.map(({ id }) => id)} current={current?.id ?? ''} show={show} />
      {own.map((question, index) => {
        const words = page.book[question.id]
        const next = own[index + 1]?.id
        return (
          words && (
            <div key={question.id} className={styles.question} data-current={question === current}>
              <QuestionCard
                exhibit={{ question, form: 0, seed: 'practice' }}
                words={words}
                answers={() => answersOf(page.library, page.number, question.id)}
                title={t('practice.number', { number: index + 1 })}
                heading={(heading) => {
                  if (heading) headings.current.set(question.id, heading)
                }}
                onDone={(isSolved) => keep((progress) => withAnswer(progress, { id: question.id, form: 0 }, isSolved))}
                next={
                  next && (
                    <button type="button" onClick={() => show(next)}>
                      {t('question.next')}
                    </button>
                  )
                }
              />
            </div>
          )
        )
      })}
    </>
  )
}

interface PagerProps {
  readonly ids: readonly string[]
  readonly current: string
  readonly show: (id: string) => void
}

function Pager({ ids, current, show }: PagerProps) {
  const { t } = useTranslation('course')
  const { solved } = useProgress()
  return (
    <nav className={styles.pager} aria-label={t('practice.label')}>
      {ids.map((id, index) => {
        const state = solved[id] === undefined ? null : solved[id] ? 'reached' : 'begun'
        return (
          <button
            key={id}
            type="button"
            aria-current={id === current ? 'true' : undefined}
            data-state={state ?? undefined}
            aria-label={[t('practice.number', { number: index + 1 }), state && t(`goals.state.${state}`)]
              .filter(Boolean)
              .join(', ')}
            onClick={() => show(id)}
          >
            {index + 1}
          </button>
        )
      })}
    </nav>
  )
}
