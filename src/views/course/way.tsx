import { useTranslation } from 'react-i18next'
import { stations } from '../../content/course.ts'
import type { StationPage } from '../../presenters/course/course.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { Strand } from '../../ui/strand.tsx'
import styles from './course.module.css'
import section from './section.module.css'

/** The journeys of a station with what to watch for in each, and the screens that go with it. */
export function Way({ page }: { readonly page: StationPage }) {
  const { t } = useTranslation('course')
  const { text, titles, number, screens } = page
  const stops = [
    ...(stations[number - 1]?.journeys ?? []).map((id) => ({
      path: `/journeys/${id}/` as const,
      title: titles[id],
      task: text.tasks[id],
    })),
    ...screens.map((path) => ({ path, title: t(`screens.${path}`), task: null })),
  ]
  return (
    <ol className={styles.thread}>
      {stops.map(({ path, title, task }) => (
        <li key={path}>
          <Strand sign="plain" hasNeedle={false} />
          <div className={styles.stop}>
            <h3>
              <LocalLink to={path}>{title}</LocalLink>
            </h3>
            {task && <p>{task}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What is alike in journeys that look different: think first, then compare (D05). */
export function Similar({ page }: { readonly page: StationPage }) {
  const { t } = useTranslation('course')
  const [question, answer] = page.text.similar ?? []
  return (
    <>
      <p>{question}</p>
      <details className={section.fold}>
        <summary>{t('similar.show')}</summary>
        <p>{answer}</p>
      </details>
    </>
  )
}

/** From station to station. */
export function Onward({ number }: { readonly number: number }) {
  const { t } = useTranslation('course')
  return (
    <nav className={styles.onward} aria-label={t('way.label')}>
      {number > 1 && <LocalLink to={`/course/${number - 1}/`}>{t('way.before', { number: number - 1 })}</LocalLink>}
      {number < stations.length ? (
        <LocalLink to={`/course/${number + 1}/`}>{t('round.nextStation', { number: number + 1 })}</LocalLink>
      ) : (
        <LocalLink to="/course/final/">{t('round.final')}</LocalLink>
      )}
    </nav>
  )
}
