import { applyVariant } from '../../engine/index.ts'
import type { Scenario, Variant } from '../../engine/scenario.ts'
import { type Keys, type Problem, problemAt, someOf } from './problem.ts'
import { scenarioProblems } from './rules.ts'
import { scenarioStructure } from './scenarioStructure.ts'

type Changes = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Changes => typeof value === 'object' && value !== null
const lists = { channels: 'channelUnknown', steps: 'stepUnknown' } as const
type ListName = keyof typeof lists

/** Everything that would be wrong with a scenario after one of its variants; a variant is validated as a scenario. */
export const variantProblems = (scenario: Scenario): readonly Problem[] =>
  (scenario.variants ?? []).flatMap((variant, index) => {
    const keys = ['variants', index, 'patch']
    const problems = [...idProblems(scenario, variant, keys), ...unplaced(scenario, variant, keys)]
    return problems.length > 0 ? problems : patchedProblems(scenario, variant, keys)
  })

const changesOf = ({ patch }: Variant, name: ListName): readonly (readonly [string, unknown])[] => {
  const changes = patch[name]
  return isObject(changes) ? Object.entries(changes) : []
}
const idsOf = (scenario: Scenario, name: ListName): readonly string[] => scenario[name].map(({ id }) => id)
const knows = (scenario: Scenario, name: ListName, id: string): boolean => idsOf(scenario, name).includes(id)

/** Steps and channels are maps by id: the id stands outside, and only what is there can be taken away. */
const idProblems = (scenario: Scenario, variant: Variant, keys: Keys): readonly Problem[] =>
  (['channels', 'steps'] as const).flatMap((name) =>
    changesOf(variant, name).flatMap(([id, change]) => {
      if (isObject(change) && Object.hasOwn(change, 'id')) {
        return [problemAt('fieldUnknown', [...keys, name, id, 'id'], { field: 'id' })]
      }
      return change === null && !knows(scenario, name, id)
        ? [problemAt(lists[name], [...keys, name, id], { given: id, allowed: someOf(idsOf(scenario, name)) })]
        : []
    }),
  )

/** New steps are placed by time, so they need one. */
const unplaced = (scenario: Scenario, variant: Variant, keys: Keys): readonly Problem[] =>
  changesOf(variant, 'steps').flatMap(([id, change]) => {
    if (!isObject(change) || knows(scenario, 'steps', id)) return []
    return ['day', 'time']
      .filter((field) => !Object.hasOwn(change, field))
      .map((field) => problemAt('fieldMissing', [...keys, 'steps', id, field], { field }))
  })

function patchedProblems(scenario: Scenario, variant: Variant, keys: Keys): readonly Problem[] {
  const { variants: _, ...patched } = applyVariant(scenario, variant.id)
  const reading = scenarioStructure(patched)
  const problems = reading.ok ? scenarioProblems(reading.value) : reading.problems
  return problems.map((problem) => ({ ...problem, path: placeInPatch(problem.path, patched, variant, keys) }))
}

/** Where in the patch a problem of the patched scenario comes from; the whole patch if it lies outside. */
function placeInPatch(path: string, patched: Omit<Scenario, 'variants'>, { patch }: Variant, keys: Keys): string {
  const [, name = '', , index, rest = ''] = /^\$\.(\w+)(\[(\d+)\])?(.*)$/s.exec(path) ?? []
  const whole = problemAt('fieldUnknown', keys).path
  const changes = patch[name]
  if (name !== 'steps' && name !== 'channels') return changes === undefined ? whole : whole + path.slice(1)
  const id = patched[name][Number(index)]?.id
  if (id === undefined || !isObject(changes) || !Object.hasOwn(changes, id)) return whole
  return problemAt('fieldUnknown', [...keys, name, id]).path + rest
}
