import type { Frame, Mark, Replay, Scenario, Step } from '../engine/index.ts'
import { visible } from './complaint.ts'
import type { Words } from './words.ts'

type Row = readonly string[]
const dot = ' · '
const totals = ['gaps', 'kept', 'chances', 'boundaries', 'severity'] as const
const base = new Set(['id', 'day', 'time', 'channel', 'as', 'names', 'shows', 'scope', 'person', 'do'])

/** A replay as a table for a terminal: a row a step, a column a strategy, then the totals and what the codes mean. */
export function table(scenario: Scenario, replays: readonly Replay[], words: Words): string {
  const strategies = replays.map(({ strategy }) => visible(strategy))
  const heads = ['step', 'when', 'channel', 'action'].map((column) => words.say(`columns.${column}`))
  const steps = scenario.steps.flatMap((step, index) => rows(step, framesAt(replays, index), words))
  const sums = totals.map((total) => [
    words.say(`totals.${total}`),
    ...replays.map(({ summary }) => `${summary[total]}`),
  ])
  const blocks = [aligned([[...heads, ...strategies], ...steps]), aligned([['', ...strategies], ...sums])]
  return [...blocks, ...legend(replays, words)].join('\n\n')
}

const framesAt = (replays: readonly Replay[], index: number): readonly Frame[] =>
  replays.flatMap(({ frames }) => frames[index] ?? [])

/** A step fills as many lines as its longest cell. */
function rows(step: Step, frames: readonly Frame[], { say }: Words): readonly Row[] {
  const cells = frames.map((frame) => cell(frame, say))
  const when = say('moment', { day: step.day, time: step.time })
  const height = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const start = line === 0 ? [step.id, when, step.channel, action(step)] : ['', '', '', '']
    return [...start.map(visible), ...cells.map((lines) => lines[line] ?? '')]
  })
}

/** The effect with the first mark; more marks stand below. */
function cell({ effect, chapter, marks }: Frame, say: Words['say']): readonly string[] {
  const told = chapter === undefined ? [] : [say('chapter', { chapter })]
  const [first, ...others] = marks.map(markText)
  return [[effect, ...told, ...(first === undefined ? [] : [first])].join(dot), ...others]
}

function markText(mark: Mark): string {
  if (mark.type === 'kept') return mark.type
  if (mark.type !== 'gap') return `${mark.type} ${mark.cause}`
  const harmed = mark.harms === 'customer' ? '' : ` (${mark.harms})`
  return `${mark.type} ${mark.kind} ${mark.severity} ${mark.cause}${harmed}`
}

/** The action and what it is about. */
const action = (step: Step): string =>
  [step.do, ...Object.entries(step).flatMap(([field, value]) => (base.has(field) ? [] : plain(value)))].join(' ')

const plain = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(plain)
  return typeof value === 'object' ? [] : [String(value)]
}

/** Columns as wide as their widest cell, with a line under the heads. */
function aligned([heads = [], ...others]: readonly Row[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...others.map((row) => (row[column] ?? '').length)))
  const line = (row: Row): string =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...others.map(line)].join('\n')
}

/** The words for every kind and cause that occurs. */
function legend(replays: readonly Replay[], { meaning }: Words): readonly string[] {
  const gaps = replays.flatMap(({ frames }) => frames).flatMap(({ marks }) => marks)
  const codes = gaps.flatMap((mark) => (mark.type === 'gap' ? [mark.kind, mark.cause] : []))
  const lines = [...new Set(codes)].flatMap((code) => {
    const words = meaning(code)
    return words ? [`${code} = ${words}`] : []
  })
  return lines.length > 0 ? [lines.join('\n')] : []
}
