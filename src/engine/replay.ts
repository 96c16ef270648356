import { actions } from './actions/index.ts'
import type { Frame, Replay, Summary } from './result.ts'
import type { ActionName, Scenario, Step, StepOf } from './scenario.ts'
import type { Strategy } from './strategy.ts'
import { secondsOf } from './time.ts'
import { markChance, type Visit, visitOf } from './visit.ts'
import { type World, worldOf } from './world.ts'

/** Plays a scenario from its first step; the same scenario and strategy always give the same replay (engine.md section 6). */
export function replay(scenario: Scenario, strategy: Strategy): Replay {
  const world = worldOf(scenario, strategy)
  const frames = scenario.steps.map((step) => play(step, world))
  return { scenario: scenario.id, strategy: strategy.id, frames, summary: summarise(frames) }
}

/** Plays one step in a world that all earlier steps have been played in. */
export function play(step: Step, world: World): Frame {
  const place = world.places.get(step.channel)
  if (!place) throw new RangeError(`no channel ${step.channel}`)
  const visit = visitOf(world, step, place, secondsOf(step))
  const effect = visit.at < place.opensAt ? unavailable(visit) : perform(step, visit)
  for (const fact of visit.written) world.ledger.add(fact)
  const { marks, chapter } = visit
  const frame: Frame = { step: step.id, channel: step.channel, effect, marks }
  return chapter === undefined ? frame : { ...frame, chapter }
}

function unavailable(visit: Visit) {
  markChance(visit, null, visit.place.id, 'leadTime')
  return 'unavailable' as const
}

function perform<Name extends ActionName>(step: StepOf<Name>, visit: Visit) {
  linkTokens(visit)
  return actions[step.do](step, visit)
}

/** Tokens shown together belong to one person from now on, in this very step already. */
function linkTokens({ world, step, place, at, shown }: Visit): void {
  if (shown.length < 2 || step.person !== undefined) return
  world.links.add({ channel: place.id, tokens: shown, readableAt: world.hub.readableAt('identity', at) })
}

function summarise(frames: readonly Frame[]): Summary {
  const count = { gap: 0, kept: 0, chance: 0, boundary: 0 }
  let severity = 0
  for (const { marks } of frames)
    for (const mark of marks) {
      count[mark.type] += 1
      if (mark.type === 'gap') severity += mark.severity
    }
  return { gaps: count.gap, kept: count.kept, chances: count.chance, boundaries: count.boundary, severity }
}
