import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type KnownTear, likenessOf, similarTo, traitsOf } from '../../../presenters/lesson/likeness.ts'
import { puzzleOf } from '../../../presenters/lesson/puzzle.ts'
import { LocalLink } from '../../../ui/local-link.tsx'
import styles from './after.module.css'
import { LikenessQuestion } from './likeness-question.tsx'
import type { AfterProps } from './review.tsx'

/** What this tear has in common with one of another journey, and a like journey to go on with (learning.md D05). */
export function Similar(props: AfterProps) {
  const { t } = useTranslation('lesson-feedback')
  const { journey, address, telling } = props
  const known = useKnownTears(journey.loadTears)
  const puzzle = puzzleOf(telling, address.setting.scenario, journey.words)
  if (!puzzle || known.length === 0) return null
  const tear = traitsOf(puzzle.reason.mark)
  const { id } = journey.scenario
  const likeness = journey.support === 'none' ? likenessOf(tear, id, known) : null
  const next = similarTo(tear, id, known)
  return (
    <section className={styles.part}>
      {likeness && <LikenessQuestion puzzle={puzzle} tear={tear} likeness={likeness} {...props} />}
      {next && (
        <p>
          <LocalLink className={styles.back} to={`/journeys/${next.journey}/`}>
            {t('similar.next', { title: next.title })}
          </LocalLink>
        </p>
      )}
    </section>
  )
}

/** The tears of all journeys; where they cannot be fetched there is nothing to compare, and nothing is lost. */
function useKnownTears(load: AfterProps['journey']['loadTears']): readonly KnownTear[] {
  const [known, setKnown] = useState<readonly KnownTear[]>([])
  useEffect(() => {
    let isHere = true
    load?.().then(
      (tears) => isHere && setKnown(tears),
      () => {},
    )
    return () => {
      isHere = false
    }
  }, [load])
  return known
}
