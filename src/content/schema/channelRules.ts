import { head, type Scenario, type Step } from '../../engine/scenario.ts'
import { type Keys, type Problem, problemAt, someOf } from './problem.ts'

interface Mention {
  readonly name: string
  readonly keys: Keys
}

/** Mentions of a channel that there is not. */
function unknown(
  { channels }: Scenario,
  mentions: readonly Mention[],
  also: readonly string[] = [],
): readonly Problem[] {
  const known = new Set([...channels.map(({ id }) => id), ...also])
  const allowed = someOf([...known])
  return mentions
    .filter(({ name }) => !known.has(name))
    .map(({ name, keys }) => problemAt('channelUnknown', keys, { given: name, allowed }))
}

const eachStep = ({ steps }: Scenario, mentions: (step: Step) => readonly (readonly [string, ...Keys])[]) =>
  steps.flatMap((step, index) => mentions(step).map(([name, ...keys]) => ({ name, keys: ['steps', index, ...keys] })))

/** Rules about channels: whoever is named, is there. */
export const channelRules = {
  everyStepHappensInAChannel: (scenario: Scenario) =>
    unknown(
      scenario,
      eachStep(scenario, ({ channel }) => (channel === head ? [] : [[channel, 'channel']])),
    ),

  headOfficeOnlyChangesPlans: ({ steps }: Scenario) =>
    steps.flatMap((step, index) =>
      step.channel === head && step.do !== 'change' ? [problemAt('headMisplaced', ['steps', index, 'channel'])] : [],
    ),

  scopesNameChannels: (scenario: Scenario) =>
    unknown(
      scenario,
      eachStep(scenario, ({ scope = [] }) => scope.map((name, index) => [name, 'scope', index] as const)),
    ),

  goodsArePickedUpInAChannel: (scenario: Scenario) =>
    unknown(
      scenario,
      eachStep(scenario, (step) => (step.do === 'order' && step.pickUpAt ? [[step.pickUpAt, 'pickUpAt']] : [])),
    ),

  launchesOpenAChannel: (scenario: Scenario) =>
    unknown(
      scenario,
      eachStep(scenario, (step) => (step.do === 'launch' ? [[step.what, 'what']] : [])),
    ),

  leadersAreThere: (scenario: Scenario) =>
    unknown(
      scenario,
      Object.entries(scenario.leads ?? {}).map(([domain, name]) => ({ name, keys: ['leads', domain] })),
      [head],
    ),

  booksLieInAChannel: (scenario: Scenario) =>
    unknown(
      scenario,
      (scenario.records ?? []).map(({ channel }, index) => ({ name: channel, keys: ['records', index, 'channel'] })),
      [head, '*'],
    ),

  stockLiesInAChannel: (scenario: Scenario) =>
    unknown(
      scenario,
      (scenario.stock ?? []).map(({ at }, index) => ({ name: at, keys: ['stock', index, 'at'] })),
    ),

  storiesAreToldInAChannel: (scenario: Scenario) =>
    unknown(
      scenario,
      (scenario.stories ?? []).flatMap(({ plan }, index) =>
        Object.keys(plan).map((name) => ({ name, keys: ['stories', index, 'plan', name] })),
      ),
    ),
}
