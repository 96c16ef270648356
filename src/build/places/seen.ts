import { readFileSync } from 'node:fs'
import { shelf } from '../../content/shelf.ts'
import { type Replay, replay, type Scenario } from '../../engine/index.ts'
import type { Journey, WhatIf } from '../../presenters/journey.ts'
import type { Sighting } from '../../presenters/places.ts'
import { readSetting } from '../../presenters/setting.ts'

const limit = 3
const read = <Json>(folder: string, id: string): Json =>
  JSON.parse(readFileSync(`src/content/${folder}/${id}.json`, 'utf8'))

/** What a replay shows, by the names the engine gives it: marks, kinds, causes, each with its first step. */
function shownIn({ frames }: Replay): ReadonlyMap<string, string> {
  const shown = new Map<string, string>()
  for (const { step, marks } of frames)
    for (const mark of marks)
      for (const name of [mark.type, 'kind' in mark ? mark.kind : null, 'cause' in mark ? mark.cause : null])
        if (name !== null && !shown.has(name)) shown.set(name, step)
  return shown
}

/** The ways a reader meets a journey: as told, then with each of its what-ifs. */
function sightings(id: string): readonly (Sighting & { readonly name: string; readonly isTold: boolean })[] {
  const [scenario, whatIfs] = [read<Scenario>('scenarios', id), read<readonly WhatIf[]>('what-ifs', id)]
  const words = {
    title: '',
    persona: '',
    question: '',
    learning: '',
    channels: {},
    subjects: {},
    steps: {},
    whatIfs: {},
  }
  const journey: Journey = { scenario, whatIfs, words, support: 'none', next: null }
  return [null, ...whatIfs].flatMap((whatIf) => {
    const address = new URLSearchParams(whatIf ? { variant: whatIf.id } : {})
    const setting = readSetting(journey, address)
    const lanes = [setting.left, setting.right].flatMap((strategy) => [...shownIn(replay(setting.scenario, strategy))])
    return lanes.map(([name, step]) => {
      const query = `${whatIf ? `variant=${whatIf.id}&` : ''}step=${step}`
      return { name, journey: id, query, isTold: whatIf === null }
    })
  })
}

/** For every mark, kind and cause the first journeys that show it, as told where possible. Derived, never written down. */
export function seenIn(): Readonly<Record<string, readonly Sighting[]>> {
  const all = shelf.flatMap(({ id }) => sightings(id))
  const seen: Record<string, Sighting[]> = {}
  for (const { name, journey, query } of [...all.filter(({ isTold }) => isTold), ...all.filter((one) => !one.isTold)]) {
    const known = seen[name] ?? []
    if (known.length < limit && known.every((one) => one.journey !== journey))
      seen[name] = [...known, { journey, query }]
  }
  return seen
}
