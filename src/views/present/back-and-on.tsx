import { useTranslation } from 'react-i18next'
import type { Stage } from './use-stage.ts'
import type { StageMoves } from './use-stage-keys.ts'

interface Props {
  readonly stage: Stage
  readonly moves: StageMoves
  /** How the way on looks. */
  readonly main: string | undefined
}

/** A beat back, and a beat on. */
export function BackAndOn({ stage: { previous, next }, moves, main }: Props) {
  const { t } = useTranslation('stage')
  return (
    <>
      <button type="button" aria-disabled={previous === null} onClick={moves.previous}>
        {t('previous')}
      </button>
      <button type="button" className={main} aria-disabled={next === null} onClick={moves.next}>
        {t('next')}
      </button>
    </>
  )
}
