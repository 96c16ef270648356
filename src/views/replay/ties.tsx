import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { partAt, type Side, type Tie, type TiePart } from '../../presenters/ties.ts'
import styles from './ties.module.css'

interface Marking {
  readonly ties: readonly Tie[]
  /** Steps played so far: what tears later is not given away, but on paper it is there. */
  readonly played: number
  /** The sign of the tie that is marked: pointed at, focused or pressed. */
  readonly marked: string | null
  readonly pressed: string | null
  readonly point: (sign: string | null) => void
  readonly press: (sign: string) => void
}

const TieContext = createContext<Marking | null>(null)

function useTies(): Marking {
  const marking = useContext(TieContext)
  if (!marking) throw new Error('ties need a TieProvider around them')
  return marking
}

interface ProviderProps {
  readonly ties: readonly Tie[]
  /** Steps played so far. */
  readonly played: number
  readonly children: ReactNode
}

/** Knows which tie is marked, so that pointing at one end redraws the ends and nothing else. */
export function TieProvider({ ties, played, children }: ProviderProps) {
  const [pointed, point] = useState<string | null>(null)
  const [pressed, setPressed] = useState<string | null>(null)
  const marking = useMemo(
    () => ({
      ties,
      played,
      pressed,
      marked: pointed ?? pressed,
      point,
      press: (sign: string) => setPressed((before) => (before === sign ? null : sign)),
    }),
    [ties, played, pointed, pressed],
  )
  return <TieContext value={marking}>{children}</TieContext>
}

interface PlaceProps {
  readonly side: Side
  /** The step's number. */
  readonly number: number
}

/** The parts of a step in their order; where they stand under each other, a line also runs past the other two. */
const order = { spine: 0, left: 1, right: 2 } as const
type Part = keyof typeof order

/** The dotted lines that start at, end at or pass a part of a step; what they say stands in the buttons at their ends. */
export function TieLines({ part, number }: Omit<PlaceProps, 'side'> & { readonly part: Part }) {
  const { ties, played, marked } = useTies()
  return ties.map((tie) => {
    const run = runPast(tie, part, number)
    return (
      run && (
        <span
          key={tie.sign}
          aria-hidden="true"
          className={`${styles.line} ${styles[tie.side]}`}
          data-part={run}
          data-by={part === 'spine' ? 'spine' : part === tie.side ? 'own' : 'other'}
          data-track={tie.track}
          data-marked={marked === tie.sign || undefined}
          data-later={tie.to > played || undefined}
        />
      )
    )
  })
}

function runPast(tie: Tie, part: Part, number: number): TiePart | null {
  const run = partAt(tie, number)
  if (part === tie.side || run === null || run === 'through') return run
  const isBefore = order[part] < order[tie.side]
  return isBefore === (run === 'end') ? 'through' : null
}

/** What this step is tied to: told earlier where it tears here, torn later where it was told here. */
export function TieEnds({ side, number }: PlaceProps) {
  const { ties, played } = useTies()
  const ends = ties.filter((tie) => tie.side === side && (tie.from === number || tie.to === number))
  if (ends.length === 0) return null
  return (
    <ul className={styles.ends}>
      {ends.map((tie) => (
        <li key={tie.sign} data-later={tie.to > played || undefined}>
          <TieEnd tie={tie} isTear={tie.to === number} />
        </li>
      ))}
    </ul>
  )
}

function TieEnd({ tie, isTear }: { readonly tie: Tie; readonly isTear: boolean }) {
  const { t } = useTranslation('replay')
  const { marked, pressed, point, press } = useTies()
  const { sign, from, to } = tie
  return (
    <button
      type="button"
      className={styles.end}
      aria-pressed={pressed === sign}
      data-marked={marked === sign || undefined}
      onClick={() => press(sign)}
      onPointerEnter={(event) => event.pointerType === 'mouse' && point(sign)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(sign)}
      onBlur={() => point(null)}
    >
      <span className={styles.sign}>{sign}</span>
      {` ${isTear ? t('tie.tear', { number: from }) : t('tie.told', { number: to })}`}
    </button>
  )
}
