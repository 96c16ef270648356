import { useTranslation } from 'react-i18next'
import { type Guess, nothingTears, toggled, writeGuess } from '../../presenters/lesson/guess.ts'
import { type Meeting, meetingOf } from '../../presenters/lesson/meeting.ts'
import type { Row } from '../../presenters/telling.ts'
import type { Side } from '../../presenters/ties.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { SignPicture } from '../../ui/strand.tsx'
import type { Address } from '../replay/address.ts'
import type { Progress } from '../replay/progress.ts'
import styles from './guess-mark.module.css'

interface Props {
  /** Before the start the address takes the guess down; afterwards it may be left out. */
  readonly address: Address | null
  readonly guess: Guess | null
  readonly progress: Progress
  readonly side: Side
  readonly row: Row
  /** The name of the lane, for those who listen. */
  readonly lane: string
}

/** What the reader expects at one step of one lane: to be drawn in before the start, beside what came afterwards. */
export function GuessMark(props: Props) {
  const { address, guess, progress } = props
  if (address && !address.setting.started) return <GuessToggle {...props} address={address} />
  if (guess === null) return null
  const isPlayed = progress !== 'ahead'
  const isGuessed = guess[props.side].includes(props.row.number)
  const meeting = isPlayed ? meetingOf(guess, props.side, props.row) : isGuessed ? 'ahead' : 'neither'
  return meeting === 'neither' ? null : <GuessNote meeting={meeting} />
}

/** Draws a torn thread in pencil, or takes it out again. */
function GuessToggle({ address, side, row, lane }: Omit<Props, 'address'> & { readonly address: Address }) {
  const { t } = useTranslation(['lesson', 'replay'])
  const guess = address.setting.guess ?? nothingTears
  const isTorn = guess[side].includes(row.number)
  const step = t('replay:step', { number: row.number })
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={isTorn}
      onClick={() => address.go({ guess: writeGuess(toggled(guess, side, row.number)) })}
    >
      <span className={styles.lane} aria-hidden="true">
        {lane}
      </span>
      <span className={styles.label}>
        <Hidden>{t('lesson:predict.at', { step, lane })}</Hidden> {t('lesson:predict.tear')}
      </span>
      {isTorn && (
        <span className={styles.pencil}>
          <SignPicture sign="gap" />
        </span>
      )}
    </button>
  )
}

interface NoteProps {
  readonly meeting: Exclude<Meeting, 'neither'> | 'ahead'
}

/** The prediction beside what came: without points, without blame (learning.md D10). */
function GuessNote({ meeting }: NoteProps) {
  const { t } = useTranslation('lesson')
  return (
    <p className={styles.note}>
      <SignPicture sign={meeting === 'onlyCame' ? 'plain' : 'gap'} />
      {t(`guess.${meeting}`)}
    </p>
  )
}
