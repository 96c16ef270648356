import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellAnswer } from '../../../playback/answers.ts'
import { reach } from '../../../playback/progress.ts'
import { type Likeness, type TearTraits, type Trait, traits } from '../../../presenters/lesson/likeness.ts'
import type { Puzzle } from '../../../presenters/lesson/puzzle.ts'
import { LocalLink } from '../../../ui/local-link.tsx'
import { useWords } from '../../replay/words.ts'
import styles from './after.module.css'
import { CheckAndOn } from './check-and-on.tsx'
import { Choices } from './choices.tsx'
import type { AfterProps } from './review.tsx'
import { useTries } from './use-tries.ts'

interface Props extends AfterProps {
  readonly puzzle: Puzzle
  readonly tear: TearTraits
  readonly likeness: Likeness
}

/** Two tears side by side, and the one trait they share; which one that is, is computed. */
export function LikenessQuestion({ journey, puzzle, tear, likeness }: Props) {
  const { t } = useTranslation('lesson-feedback')
  const traitName = useTraitName()
  const [picked, pick] = useState<Trait | null>(null)
  const [chosen, setChosen] = useState<Trait | null>(null)
  const tries = useTries()
  const { partner, truth } = likeness
  const check = () => {
    if (picked === null) return
    setChosen(picked)
    const isRight = picked === truth
    tries.check(isRight)
    if (isRight) reach('compare', journey.scenario.id)
    const gaps = [puzzle.reason.mark.kind]
    tellAnswer({ kind: 'answer', about: `journeys/${journey.scenario.id}/compare`, choice: picked, isRight, gaps })
  }
  return (
    <>
      <h3>{t('similar.title')}</h3>
      <Pair journey={journey} puzzle={puzzle} likeness={likeness} />
      <Choices
        legend={t('similar.ask')}
        choices={traits.map((trait) => ({ id: trait, label: t(`similar.traits.${trait}`) }))}
        chosen={picked}
        choose={(id) => pick(traits.find((trait) => trait === id) ?? null)}
        isFixed={tries.isSettled}
      />
      <div role="status" className={styles.feedback}>
        {chosen && !tries.isSettled && <p>{t('similar.wrong')}</p>}
        {tries.isSettled && (
          <p>{tries.isRight ? t('similar.right') : t('similar.solution', { trait: t(`similar.traits.${truth}`) })}</p>
        )}
        {chosen && <p>{t('similar.pair', { here: traitName(tear, chosen), there: traitName(partner, chosen) })}</p>}
      </div>
      <CheckAndOn
        check={{ label: t('check'), act: check, isReady: picked !== null }}
        on={null}
        isSettled={tries.isSettled}
      />
    </>
  )
}

function Pair({ journey, puzzle, likeness: { partner } }: Pick<Props, 'journey' | 'puzzle' | 'likeness'>) {
  const { t } = useTranslation(['lesson-feedback', 'engine', 'replay'])
  const { lineText } = useWords(journey)
  const here = puzzle.row[puzzle.side].lines.find(({ sign }) => sign === 'gap')
  const step = t('replay:step', { number: partner.number })
  return (
    <dl className={styles.pair}>
      <div>
        <dt>
          {t('similar.step', { title: t('similar.here'), step: t('replay:step', { number: puzzle.row.number }) })}
        </dt>
        <dd>{here && lineText(here)}</dd>
      </div>
      <div>
        <dt>
          <LocalLink to={`/journeys/${partner.journey}/`}>
            {t('similar.step', { title: partner.title, step })}
          </LocalLink>
        </dt>
        <dd>{partner.seen}</dd>
      </div>
    </dl>
  )
}

/** A trait of a tear by its name. */
function useTraitName() {
  const { t } = useTranslation('engine')
  return ({ cause, family, domain }: TearTraits, trait: Trait): string => {
    if (trait === 'cause') return t(`causes.${cause}.name`)
    return trait === 'family' ? t(`families.${family}`) : t(`domains.${domain}`)
  }
}
