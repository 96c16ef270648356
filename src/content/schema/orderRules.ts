import { type Moment, type Scenario, secondsOf } from '../../engine/index.ts'
import { type Problem, problemAt, someOf } from './problem.ts'

const moment = ({ day, time }: Moment): string => `${day}, ${time}`
/** Rules about before and after. */
export const orderRules = {
  timesNeverGoBack: ({ steps }: Scenario): readonly Problem[] =>
    steps.flatMap((step, index) => {
      const before = steps[index - 1]
      if (!before || secondsOf(step) >= secondsOf(before)) return []
      const field = step.day < before.day ? 'day' : 'time'
      return [problemAt('timeGoesBack', ['steps', index, field], { given: moment(step), other: moment(before) })]
    }),

  outagesEndAfterTheyBegin: ({ outages = [] }: Scenario): readonly Problem[] =>
    outages.flatMap(({ from, to }, index) =>
      secondsOf(to) > secondsOf(from)
        ? []
        : [problemAt('outageReversed', ['outages', index, 'to'], { given: moment(to), other: moment(from) })],
    ),

  onlyWhatHasHappenedIsShown: ({ steps }: Scenario): readonly Problem[] => {
    const all = new Set(steps.map(({ id }) => id))
    const earlier = new Set<string>()
    return steps.flatMap(({ id, shows }, index) => {
      const isSound = shows === undefined || earlier.has(shows)
      earlier.add(id)
      if (isSound) return []
      return [problemAt(all.has(shows) ? 'stepNotEarlier' : 'stepUnknown', ['steps', index, 'shows'], { given: shows })]
    })
  },

  onlyStoriesThatExistAreTold: ({ steps, stories = [] }: Scenario): readonly Problem[] => {
    const known = new Set(stories.map(({ id }) => id))
    return steps.flatMap((step, index) =>
      step.do === 'chapter' && !known.has(step.story)
        ? [problemAt('storyUnknown', ['steps', index, 'story'], { given: step.story, allowed: someOf([...known]) })]
        : [],
    )
  },

  nothingHappensInAChannelBeforeItsLaunch: ({ steps }: Scenario): readonly Problem[] => {
    const launches = new Map<string, { readonly id: string; readonly index: number }>()
    for (const [index, step] of steps.entries()) {
      if (step.do === 'launch' && !launches.has(step.what)) launches.set(step.what, { id: step.id, index })
    }
    return steps.flatMap(({ channel }, index) => {
      const launch = launches.get(channel)
      if (!launch || launch.index <= index) return []
      return [problemAt('beforeLaunch', ['steps', index, 'channel'], { given: channel, other: launch.id })]
    })
  },
}
