import { type Frame, type Mark, type Replay, replay, type Scenario, type Step } from '../../src/engine/index.ts'
import type { Journey } from '../../src/presenters/journey.ts'
import { type Told, tellingsOf } from '../content/shipped.ts'

/** Everything a journey can come to, as a text that people can read: a section per world and strategy, a line per step. */
export function traceOf(journey: Journey): string {
  const worlds = tellingsOf(journey).filter(({ whatIf }) => whatIf === null || whatIf.variant !== undefined)
  return `${worlds.map(section).join('\n\n')}\n`
}

function section({ whatIf, scenario, strategy }: Told): string {
  const result = replay(scenario, strategy)
  const rows = scenario.steps.map((step, index) => cells(step, result.frames[index]))
  const title = `== ${scenario.id} · ${whatIf?.variant ?? 'as written'} · ${strategy.id}`
  return [title, totals(result), ...aligned(rows)].join('\n')
}

const totals = ({ summary: { gaps, severity, kept, chances, boundaries } }: Replay): string =>
  `${gaps} gaps (severity ${severity}), ${kept} kept, ${chances} chances, ${boundaries} boundaries`

function cells(step: Scenario['steps'][number], frame: Frame | undefined): readonly string[] {
  const tokens = step.as ? ` (${step.as.join(', ')})` : ''
  return [
    step.id,
    whenOf(step),
    step.channel + tokens,
    step.do,
    effectOf(frame),
    frame?.marks.map(markOf).join('; ') ?? '',
  ]
}

const whenOf = ({ day, time }: Step): string => `day ${day} ${time}`

const effectOf = (frame: Frame | undefined): string =>
  frame?.chapter === undefined ? (frame?.effect ?? '') : `${frame.effect}, chapter ${frame.chapter}`

function markOf(mark: Mark): string {
  const origin = mark.fact ? ` <- ${mark.fact.step}@${mark.fact.channel}` : ''
  const about = mark.domain === null ? mark.subject : `${mark.domain}/${mark.subject}`
  switch (mark.type) {
    case 'gap': {
      const victim = mark.harms === 'customer' ? '' : `, harms ${mark.harms}`
      return `GAP ${mark.kind} ${mark.severity} ${mark.cause}${victim}, ${about}${origin}`
    }
    case 'kept':
      return `kept ${about}${origin}`
    default:
      return `${mark.type} ${mark.cause}, ${about}${origin}`
  }
}

/** Pads every column but the last to its longest cell. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
