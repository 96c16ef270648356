import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Notes } from '../../presenters/stage/notes.ts'
import { Cited } from '../../ui/source-ref.tsx'
import { BackAndOn } from './back-and-on.tsx'
import { Clock } from './clock.tsx'
import { Question } from './question.tsx'
import { Sheets } from './sheets.tsx'
import styles from './speaker.module.css'
import { SpeakerStep } from './speaker-step.tsx'
import { useMoves } from './use-moves.ts'
import { useOtherWindow } from './use-other-window.ts'
import { useSharing } from './use-sharing.ts'
import { type Stage, useStage, zooms } from './use-stage.ts'
import type { StageMoves } from './use-stage-keys.ts'

interface Data {
  readonly journey: Journey
  readonly notes: Notes
}

/** What only the speaker sees: this step and the next one, notes, hands and time; the stage keeps in step. */
export function SpeakerScreen({ data: { journey, notes } }: { readonly data: Data }) {
  const { t } = useTranslation('stage')
  const stage = useStage(journey)
  const goTogether = useSharing('speaker', stage.query)
  const { moves, sheet, close } = useMoves(stage, goTogether)
  const { telling, spot } = stage
  const [row, then] = [telling.rows[spot.place], telling.rows[spot.place + 1]]
  if (!row) return null
  return (
    <section className={styles.speaker} data-address>
      <header className={styles.head}>
        <h1>{t('speakerWindow.title', { title: journey.words.title })}</h1>
        <Clock stage={stage} />
      </header>
      <Moves stage={stage} moves={moves} />
      <div className={styles.columns}>
        <SpeakerStep stage={stage} row={row} title={t('speakerWindow.now')} isNow />
        <div className={styles.hands}>
          <Question stage={stage} number={row.number} isPrivate />
        </div>
        <NoteList notes={notes} step={row.step} />
        {then ? (
          <SpeakerStep stage={stage} row={then} title={t('speakerWindow.then')} />
        ) : (
          <p className={styles.last}>{t('speakerWindow.last')}</p>
        )}
      </div>
      <Sheets sheet={sheet} stage={stage} onClose={close} />
    </section>
  )
}

const kinds = ['say', 'objection', 'pause'] as const

function NoteList({ notes, step }: { readonly notes: Notes; readonly step: string }) {
  const { t } = useTranslation('stage')
  const here = notes.steps[step]
  if (!here) return null
  return (
    <dl className={styles.notes}>
      {kinds.map((kind) => (
        <div key={kind} data-kind={kind}>
          <dt>{t(`speakerWindow.${kind}`)}</dt>
          <dd>
            <Cited>{here[kind]}</Cited>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** All that can be done to the stage from here. */
function Moves({ stage, moves }: { readonly stage: Stage; readonly moves: StageMoves }) {
  const { t } = useTranslation('stage')
  const { blank, zoom, query } = stage
  const href = useOtherWindow(stage, 'stage')
  return (
    <nav className={styles.moves} aria-label={t('controls')}>
      <BackAndOn stage={stage} moves={moves} main={styles.main} />
      <button type="button" onClick={moves.nextTear}>
        {t('keys.moves.nextTear')}
      </button>
      <button type="button" aria-pressed={blank === 'black'} onClick={moves.black}>
        {t('keys.moves.black')}
      </button>
      <button type="button" aria-pressed={blank === 'white'} onClick={moves.white}>
        {t('keys.moves.white')}
      </button>
      <button type="button" onClick={moves.overview}>
        {t('overview')}
      </button>
      <button type="button" onClick={moves.help}>
        {t('help')}
      </button>
      <label>
        {t('speakerWindow.zoom')}{' '}
        <select
          value={zoom}
          onChange={({ target }) => query.go({ zoom: target.value === '100' ? null : target.value })}
        >
          {zooms.map((size) => (
            <option key={size} value={size}>
              {t('speakerWindow.percent', { size })}
            </option>
          ))}
        </select>
      </label>
      <a href={href} target="roter-faden-stage">
        {t('speakerWindow.stage')}
      </a>
      <p role="status">{blank && t(`speakerWindow.${blank === 'black' ? 'blackened' : 'whitened'}`)}</p>
    </nav>
  )
}
