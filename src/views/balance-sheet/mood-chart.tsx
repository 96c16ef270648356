import { useTranslation } from 'react-i18next'
import { moodRange } from '../../presenters/balance-sheet/mood.ts'
import styles from './mood.module.css'

interface Lane {
  readonly name: string
  readonly mood: readonly number[]
}
interface Props {
  /** The left lane, then the right. */
  readonly lanes: readonly Lane[]
  readonly played: number
}

const sides = ['left', 'right'] as const
/** All in hundredths of the drawing, so that it needs no fixed width and its letters keep their size. */
const hundredths = (share: number) => Math.round(share * 1000) / 10
const heightOf = (mood: number) => hundredths(0.5 - (mood / (moodRange.highest - moodRange.lowest)) * 0.7)

/** Two curves on one scale: the left lane in beads, the right one as a thin line, each with its name at its end. */
export function MoodChart({ lanes, played }: Props) {
  const { t } = useTranslation(['balance', 'replay'])
  const steps = lanes[0]?.mood.length ?? 0
  const across = (step: number) => hundredths((step + 0.5) / steps)
  return (
    <div className={styles.chart}>
      <p className={styles.scale} aria-hidden="true">
        <span>{t('balance:mood.high')}</span>
        <span>{t('balance:mood.middle')}</span>
        <span>{t('balance:mood.low')}</span>
      </p>
      <svg className={styles.drawing} role="img" aria-label={t('balance:mood.label')}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path className={styles.grid} d={[2, 1, -1, -2].map((mood) => `M0 ${heightOf(mood)}h100`).join('')} />
          <path className={styles.zero} d={`M0 ${heightOf(0)}h100`} />
          {lanes.map(({ name, mood }, side) => (
            <g key={name} className={styles[sides[side] ?? 'left']}>
              <Curve points={mood.map((value, step) => `${across(step)} ${heightOf(value)}`)} played={played} />
            </g>
          ))}
        </svg>
        <Names lanes={lanes} played={played} across={across} />
      </svg>
      <p className={styles.steps} aria-hidden="true">
        {lanes[0]?.mood.map((_, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name here
          <span key={step}>{step + 1}</span>
        ))}
      </p>
    </div>
  )
}

/** The curve through its points; what is still to come is for paper only. */
function Curve({ points, played }: { readonly points: readonly string[]; readonly played: number }) {
  const parts = [points.slice(0, played), points.slice(Math.max(0, played - 1))]
  return parts.map(
    (part, place) =>
      part.length > place && (
        <g key={place === 0 ? 'played' : 'ahead'} data-ahead={place === 1}>
          <path d={`M${part.join('L')}`} />
          {/* A line without length and with round ends is a dot that no stretching distorts. */}
          <path className={styles.dots} d={part.map((point) => `M${point}h0`).join('')} />
          <path className={styles.holes} d={part.map((point) => `M${point}h0`).join('')} />
        </g>
      ),
  )
}

interface NameProps extends Props {
  readonly across: (step: number) => number
}

/** The name of each lane at the end of its curve, the higher one above it. */
function Names({ lanes, played, across }: NameProps) {
  const last = Math.max(0, played - 1)
  const [left = 0, right = 0] = lanes.map(({ mood }) => mood[last] ?? 0)
  const isEarly = last < (lanes[0]?.mood.length ?? 0) / 2
  return lanes.map(({ name, mood }, side) => (
    <text
      key={name}
      className={styles.name}
      x={`${across(last)}%`}
      y={`${heightOf(mood[last] ?? 0)}%`}
      dy={(side === 0 ? left > right : right >= left) ? '-0.8em' : '1.5em'}
      textAnchor={isEarly ? 'start' : 'end'}
    >
      {short(name)}
    </text>
  ))
}

/** A name that fits beside a curve on a phone. */
const short = (name: string) => (name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name)
