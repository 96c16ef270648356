import type { Scenario } from '../engine/index.ts'
import type { JourneyId } from './questions/question.ts'

const files = import.meta.glob<Scenario>('./scenarios/*.json', { import: 'default' })

/** Loads shipped journeys by id; each is a file of its own. */
export async function loadScenarios(ids: readonly JourneyId[]): Promise<ReadonlyMap<JourneyId, Scenario>> {
  const entries = ids.map(async (id) => {
    const load = files[`./scenarios/${id}.json`]
    if (!load) throw new RangeError(`no journey ${id}`)
    return [id, await load()] as const
  })
  return new Map(await Promise.all(entries))
}
