import { floors } from './pageFloors.ts'
import type { Motion } from './pageMotion.ts'
import type { Visit } from './pageVisit.ts'

interface Measured {
  readonly pages: readonly string[]
  readonly visits: ReadonlyMap<string, readonly Visit[]>
  /** When the main button first answered, in ms. */
  readonly answers: ReadonlyMap<string, readonly number[]>
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}
const written = (value: number, unit: string): string =>
  unit === '' ? String(Number(value.toFixed(4))) : `${value.toFixed(unit === 'kB' ? 1 : 0)} ${unit}`

/** Each measure with what it is held against: the most it may be, or the most it may be beside a floor. */
const relative = [
  { name: 'first contentful paint', of: 'firstPaint', floor: floors.plain, most: 1.15 },
  { name: 'largest contentful paint', of: 'largestPaint', floor: floors.plain, most: 1.2 },
  { name: 'main thread blocked', of: 'blocking', floor: floors.react, most: 1.6 },
  { name: 'longest task', of: 'longest', floor: floors.react, most: 1.3 },
] as const
const kilobytes =
  (kinds: readonly string[] | null) =>
  ({ bytes }: Visit) =>
    Object.entries(bytes).reduce(
      (sum, [kind, size]) => (kinds === null || kinds.includes(kind) ? sum + size : sum),
      0,
    ) / 1000
const absolute = [
  { name: 'scripts', unit: 'kB', value: kilobytes(['Script']), most: 135 },
  { name: 'all', unit: 'kB', value: kilobytes(null), most: 210 },
  { name: '– page', unit: 'kB', value: kilobytes(['Document']), most: null },
  { name: '– faces', unit: 'kB', value: kilobytes(['Font']), most: null },
  { name: '– other', unit: 'kB', value: kilobytes(['Other', 'Image', 'Stylesheet']), most: null },
  { name: 'requests', unit: '', value: ({ requests }: Visit) => requests, most: 20 },
  { name: 'requests elsewhere', unit: '', value: ({ foreign }: Visit) => foreign, most: 0 },
  { name: 'layout shift', unit: '', value: ({ shift }: Visit) => shift, most: 0 },
] as const

const mark = (value: number, most: number | null): string => {
  if (most === null) return ''
  return value <= most ? 'met' : 'MISSED'
}

function rowsOf(path: string, { visits, answers }: Measured): readonly (readonly string[])[] {
  const medianOf = (of: (visit: Visit) => number, place = path) => median((visits.get(place) ?? []).map(of))
  const beside = relative.map(({ name, of, floor, most }) => {
    const [own, low] = [medianOf((visit) => visit[of]), medianOf((visit) => visit[of], floor)]
    const ratio = own / low
    return [name, written(own, 'ms'), written(low, 'ms'), ratio.toFixed(2), `≤ ${most}`, mark(ratio, most)]
  })
  const alone = absolute.map(({ name, unit, value, most }) => {
    const own = medianOf(value)
    return [name, written(own, unit), '', '', most === null ? '' : `≤ ${most}`, mark(own, most)]
  })
  const [own, low] = [median(answers.get(path) ?? []), median(answers.get(floors.react) ?? [])]
  const alive = ['button answers', written(own, 'ms'), written(low, 'ms'), (own / low).toFixed(2), '', '']
  return [...beside, ...(answers.has(path) ? [alive] : []), ...alone]
}

const widths = [26, 12, 12, 8, 9, 8]
export const inLine = (cells: readonly string[]): string =>
  cells.map((cell, place) => (place === 0 ? cell.padEnd(26) : cell.padStart(widths[place] ?? 0))).join('')

/** One table per page: value, the floor's value, ratio, target, mark. */
export function report(measured: Measured): string {
  const head = inLine(['', 'median', 'floor', 'ratio', 'target', ''])
  const floorSizes = Object.entries(floors).map(([name, path]) => {
    const bytes = median((measured.visits.get(path) ?? []).map(kilobytes(null)))
    return `${name} ${written(bytes, 'kB')}`
  })
  const tables = measured.pages.map((path) => [path, head, ...rowsOf(path, measured).map(inLine)].join('\n'))
  return [`Floors, all bytes: ${floorSizes.join(', ')}`, ...tables].join('\n\n')
}

const asPercent = (share: number): string => `${(100 * share).toFixed(1)} %`
const moving = [
  {
    name: 'half of the steps answer in',
    of: 'usualAnswer',
    most: 50,
    written: (value: number) => written(value, 'ms'),
  },
  { name: 'a step answers within', of: 'answer', most: 50, written: (value: number) => written(value, 'ms') },
  { name: 'main thread busy', of: 'busy', most: 0.25, written: asPercent },
  { name: 'late frames', of: 'late', most: 0.03, written: asPercent },
  { name: '99th percentile of frames', of: 'frame99', most: 34, written: (value: number) => written(value, 'ms') },
] as const

/** How replays answer and move with the processor slowed four times, and how the heap holds. */
export function reportMotion(
  motions: ReadonlyMap<string, Motion>,
  heap: { readonly before: number; readonly after: number },
): string {
  const head = inLine(['moving', 'value', '', '', 'target', ''])
  const tables = [...motions].map(([path, motion]) => {
    const rows = moving.map(({ name, of, most, written: write }) =>
      inLine([name, write(motion[of]), '', '', `≤ ${write(most)}`, mark(motion[of], most)]),
    )
    return [path, head, ...rows].join('\n')
  })
  const ratio = heap.after / heap.before
  const sizes = [heap.before, heap.after].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`)
  const kept = inLine(['heap after 90, after 500', ...sizes, ratio.toFixed(2), '≤ 1.1', mark(ratio, 1.1)])
  return ['', ...tables, kept].join('\n\n')
}
