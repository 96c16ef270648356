import { before } from '../../content/questions/before.ts'

/** How many of the three questions were answered rightly; null where not all were answered. */
function countRight(answers: Readonly<Record<string, string>>): number | null {
  if (before.some(({ id }) => answers[id] === undefined)) return null
  return before.filter(({ id, key }) => answers[id] === key).length
}

/** Before and after, and how much of what was missing is there now: (after − before) / (all − before). */
export function gainOf(answers: {
  readonly before: Readonly<Record<string, string>>
  readonly after: Readonly<Record<string, string>>
}) {
  const [first, last] = [countRight(answers.before), countRight(answers.after)]
  const missing = first === null ? 0 : before.length - first
  const gain = first === null || last === null || missing === 0 ? null : (last - first) / missing
  return { before: first, after: last, gain }
}
