import read from 'virtual:json/src/content/scenarios/*.json'
import type { Scenario } from '../engine/index.ts'
import type { JourneyId } from './questions/question.ts'

/** Loads shipped journeys by id; each is a file of its own. */
export async function loadScenarios(ids: readonly JourneyId[]): Promise<ReadonlyMap<JourneyId, Scenario>> {
  const entries = ids.map(async (id) => {
    const scenario = read<Scenario>(`src/content/scenarios/${id}.json`)
    if (!scenario) throw new RangeError(`no journey ${id}`)
    return [id, await scenario] as const
  })
  return new Map(await Promise.all(entries))
}
