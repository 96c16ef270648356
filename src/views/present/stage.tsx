import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import { shows } from '../../presenters/stage/beats.ts'
import { OpenDesk } from '../replay/desk/open-desk.tsx'
import { UnknownNotice } from '../replay/notice.tsx'
import { Controls } from './controls.tsx'
import { StageEnd } from './end.tsx'
import { StageHead } from './head.tsx'
import './faces.css'
import { StageLane } from './lane.tsx'
import { Question } from './question.tsx'
import { Sheets } from './sheets.tsx'
import styles from './stage.module.css'
import { useMoves } from './use-moves.ts'
import { useSharing } from './use-sharing.ts'
import { useStage } from './use-stage.ts'

/** One step fills the screen, beat by beat: what happens, the question, the left lane, the right one, why. */
export function StageScreen({ data: journey }: { readonly data: Journey }) {
  const stage = useStage(journey)
  const goTogether = useSharing('stage', stage.query)
  const { moves, sheet, close } = useMoves(stage, goTogether)
  const region = useRef<HTMLElement>(null)
  const { address, telling, spot, blank, zoom } = stage
  const row = telling.rows[spot.place]
  if (!row) return null
  const openDesk = (desk: string) => stage.query.go({ step: row.step, desk })
  return (
    <section ref={region} className={styles.stage} data-address data-beat={spot.beat} data-zoom={zoom}>
      <UnknownNotice address={address} />
      <StageHead stage={stage} row={row} />
      {spot.beat === 'end' ? (
        <StageEnd stage={stage} />
      ) : (
        <>
          {spot.place === 0 && spot.beat === 'event' && <Who words={journey.words} />}
          <p className={styles.does}>{row.does}</p>
          {shows(spot.beat, 'question') && <Question stage={stage} number={row.number} />}
          <div className={styles.lanes}>
            <StageLane stage={stage} row={row} side="left" onDesk={openDesk} />
            <StageLane stage={stage} row={row} side="right" onDesk={openDesk} />
          </div>
        </>
      )}
      <Controls stage={stage} moves={moves} />
      <OpenDesk region={region} {...{ journey, telling, address }} />
      <Sheets sheet={sheet} stage={stage} onClose={close} />
      {blank && <Blank blank={blank} onUncover={() => stage.toggle(blank)} />}
    </section>
  )
}

/** Who travels, and what there is to find out: said once, before the first step. */
function Who({ words }: { readonly words: Journey['words'] }) {
  return (
    <p className={styles.who}>
      {words.persona} <strong>{words.question}</strong>
    </p>
  )
}

/** Nothing to look at, so that all look at the speaker. */
function Blank({ blank, onUncover }: { readonly blank: 'black' | 'white'; readonly onUncover: () => void }) {
  const { t } = useTranslation('stage')
  return (
    <button type="button" className={styles.blank} data-blank={blank} aria-label={t('uncover')} onClick={onUncover}>
      <span>{t('blank')}</span>
    </button>
  )
}
