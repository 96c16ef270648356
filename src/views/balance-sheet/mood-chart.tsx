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
/** All in per cent of the drawing, so that it needs no fixed width and its letters keep their size. */
const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`
const heightOf = (mood: number) => percent(0.5 - (mood / (moodRange.highest - moodRange.lowest)) * 0.7)

/** Two curves on one scale: the left lane in beads, the right one as a thin line, each with its name at its end. */
export function MoodChart({ lanes, played }: Props) {
  const { t } = useTranslation(['balance', 'replay'])
  const steps = lanes[0]?.mood.length ?? 0
  const across = (step: number) => percent((step + 0.5) / steps)
  return (
    <div className={styles.chart}>
      <p className={styles.scale} aria-hidden="true">
        <span>{t('balance:mood.high')}</span>
        <span>{t('balance:mood.middle')}</span>
        <span>{t('balance:mood.low')}</span>
      </p>
      <svg className={styles.drawing} role="img" aria-label={t('balance:mood.label')}>
        {[2, 1, 0, -1, -2].map((mood) => (
          <line
            key={mood}
            className={styles.grid}
            x1="0"
            x2="100%"
            y1={heightOf(mood)}
            y2={heightOf(mood)}
            data-zero={mood === 0}
          />
        ))}
        {lanes.map(({ name, mood }, side) => (
          <g key={name} className={styles[sides[side] ?? 'left']}>
            <Curve mood={mood} played={played} across={across} />
          </g>
        ))}
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

interface CurveProps {
  readonly mood: readonly number[]
  readonly played: number
  readonly across: (step: number) => string
}

function Curve({ mood, played, across }: CurveProps) {
  return mood.map((value, step) => {
    const [x, y, before] = [across(step), heightOf(value), mood[step - 1]]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name here
      <g key={step} data-ahead={step >= played}>
        {before !== undefined && <line x1={across(step - 1)} y1={heightOf(before)} x2={x} y2={y} />}
        <circle cx={x} cy={y} r="4.5" />
      </g>
    )
  })
}

/** The name of each lane at the end of its curve, the higher one above it. */
function Names({ lanes, played, across }: Omit<CurveProps, 'mood'> & Props) {
  const last = Math.max(0, played - 1)
  const [left = 0, right = 0] = lanes.map(({ mood }) => mood[last])
  const isEarly = last < (lanes[0]?.mood.length ?? 0) / 2
  return lanes.map(({ name, mood }, side) => (
    <text
      key={name}
      className={styles.name}
      x={across(last)}
      y={heightOf(mood[last] ?? 0)}
      dy={(side === 0 ? left > right : right >= left) ? '-0.8em' : '1.5em'}
      textAnchor={isEarly ? 'start' : 'end'}
    >
      {short(name)}
    </text>
  ))
}

/** A name that fits beside a curve on a phone. */
const short = (name: string) => (name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name)
