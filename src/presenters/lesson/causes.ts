import { type Gap, type GapCause, presets, replay, type Scenario, type Strategy } from '../../engine/index.ts'
import type { CauseOption } from './puzzle.ts'

/** For each cause the ones it is easily mistaken for, nearest first. */
const mistaken: Readonly<Record<GapCause, readonly GapCause[]>> = {
  notShared: ['delay', 'identity', 'outage'],
  delay: ['notShared', 'identity', 'outage'],
  identity: ['notShared', 'delay', 'outage'],
  outage: ['delay', 'notShared', 'identity'],
  unobservable: ['delay', 'identity', 'notShared'],
  wrongLink: ['notShared', 'overshared', 'delay'],
  overshared: ['wrongLink', 'delay', 'notShared'],
  recordError: ['delay', 'policy', 'notShared'],
  policy: ['delay', 'notShared', 'recordError'],
}
const most = 3

/** The cause the engine gives, and others that would not explain this tear either way. */
export function causesFor(scenario: Scenario, strategy: Strategy, step: string, mark: Gap): readonly CauseOption[] {
  const others = mistaken[mark.cause].filter((cause) => !isAlsoTrue(cause, scenario, strategy, step, mark))
  const causes = [mark.cause, ...others.slice(0, most - 1)]
  const turn = (mark.subject.length + step.length) % causes.length
  return [...causes.slice(turn), ...causes.slice(0, turn)].map((cause) => ({
    id: cause,
    cause,
    isTrue: cause === mark.cause,
  }))
}

/**
 * The engine names the first obstacle; behind it another one may stand. Such a one is not offered as wrong: identity
 * where it still tears when everything is shared at once, sharing where nobody shares this domain.
 */
function isAlsoTrue(cause: GapCause, scenario: Scenario, strategy: Strategy, step: string, mark: Gap): boolean {
  if (cause === 'notShared') return (strategy.share[mark.domain] ?? strategy.share['*'] ?? 'none') !== 'all'
  if (cause !== 'identity') return false
  const frame = replay(scenario, presets['omnichannel-ideal']).frames.find((each) => each.step === step)
  return (
    frame?.marks.some((each) => each.type === 'gap' && each.cause === cause && each.domain === mark.domain) === true
  )
}
