import type * as v from 'valibot'
import { clip, type Keys, type Params, type Problem, type ProblemCode, problemAt, problemCodes } from './problem.ts'

type Issue = v.BaseIssue<unknown>

/** Enough to mend a file; one that is no journey at all has a problem in every line. */
const most = 1000

/** Everything a schema finds wrong, at most one problem a place. */
export function structureProblems(issues: readonly Issue[]): readonly Problem[] {
  const byPath = new Map<string, Problem>()
  for (const problem of issues.slice(0, most).flatMap((issue) => problemsOf(issue, []))) {
    if (!byPath.has(problem.path)) byPath.set(problem.path, problem)
  }
  return [...byPath.values()]
}

const keysOf = ({ path }: Issue): Keys => (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

function problemsOf(issue: Issue, above: Keys): readonly Problem[] {
  const keys = [...above, ...keysOf(issue)]
  const inside = (issue.issues ?? []).filter(({ path }) => path)
  if (Array.isArray(issue.input) && inside.length > 0) return inside.flatMap((inner) => problemsOf(inner, keys))
  return [problemAt(codeOf(issue), keys, paramsOf(issue, keys))]
}

const isCode = (message: string): message is ProblemCode => problemCodes.some((known) => known === message)

function codeOf(issue: Issue): ProblemCode {
  const { expected, message, input, type } = issue
  const isAboutFields = type === 'strict_object' || type === 'variant'
  if (isAboutFields && expected === 'never') return isPerson(issue) ? 'personMisplaced' : 'fieldUnknown'
  if (isAboutFields && expected !== 'Object') return input === undefined ? 'fieldMissing' : 'choiceUnknown'
  return isCode(message) ? message : 'valueExpected'
}

/** `person` is a field of steps, but not of this one. */
const isPerson = ({ path }: Issue): boolean => path?.at(-1)?.key === 'person' && path.at(-3)?.key === 'steps'

/** What the message may name: only what this issue really knows. */
function paramsOf(issue: Issue, keys: Keys): Params {
  const { input, expected, requirement } = issue
  const field = keys.at(-1)
  const choices = choicesOf(issue)
  return {
    ...(field === undefined ? {} : { field: clip(String(field)) }),
    ...(input === undefined || expected === 'never' ? {} : { given: shown(input) }),
    ...(choices === undefined ? {} : { allowed: choices }),
    ...(typeof requirement === 'number' ? { limit: requirement } : {}),
  }
}

const hasChoices: ReadonlySet<string> = new Set(['picklist', 'literal', 'variant'])

/** What may stand there, as people read it; valibot writes `("a" | "b")`. */
function choicesOf({ type, expected, requirement }: Issue): string | undefined {
  if (requirement instanceof RegExp) return /\(\?:([A-Za-z|]+)\)/.exec(requirement.source)?.[1]?.replaceAll('|', ', ')
  if (!hasChoices.has(type) || !expected || expected === 'Object') return undefined
  return expected.replace(/["()]/g, '').replaceAll(' | ', ', ')
}

/** What stands in the file, short enough for a message. */
function shown(input: unknown): string {
  if (Array.isArray(input)) return '[…]'
  return typeof input === 'object' && input !== null ? '{…}' : clip(String(JSON.stringify(input)))
}
