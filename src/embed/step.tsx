import { useTranslation } from 'react-i18next'
import { StageHead } from '../views/present/head.tsx'
import { StageLane } from '../views/present/lane.tsx'
import buttons from './buttons.module.css'
import styles from './step.module.css'
import type { Embed } from './use-embed.ts'

/** One step: what happens, and both lanes, with their scenes or with the reasons. */
export function StepView({ embed: { stage, row, turn } }: { readonly embed: Embed }) {
  const { t } = useTranslation('embed')
  const { journey, telling, address } = stage
  const isWhy = stage.spot.beat === 'why'
  const spot = { place: stage.spot.place, beat: isWhy ? 'why' : 'right' } as const
  const hasReasons = row.left.reasons.length + row.right.reasons.length > 0
  return (
    <>
      <StageHead stage={{ journey, telling, spot }} row={row} isTitled />
      <p className={styles.does}>{row.does}</p>
      <div className={styles.lanes}>
        <StageLane stage={{ journey, telling, address, spot }} row={row} side="left" />
        <StageLane stage={{ journey, telling, address, spot }} row={row} side="right" />
      </div>
      {(hasReasons || isWhy) && (
        <p className={buttons.buttons}>
          <button type="button" className={buttons.quiet} onClick={turn}>
            {t(isWhy ? 'scene' : 'why')}
          </button>
        </p>
      )}
    </>
  )
}
