import type { Case, Cause, Spot } from '../../content/questions/question.ts'
import { replay, type Scenario, type Strategy } from '../../engine/index.ts'

const worldOf = ({ begun, asked, isKnown }: Case): Scenario => ({
  format: 'roter-faden/scenario@1',
  id: 'unknown-request',
  sources: ['S3.12'],
  channels: [
    { id: 'web', kind: 'web' },
    { id: 'phone', kind: 'phone' },
  ],
  steps: [
    { id: 's1', day: 1, time: begun, channel: 'web', as: ['login'], do: 'begin', what: 'service/request' },
    {
      id: 's2',
      day: 1,
      time: asked,
      channel: 'phone',
      do: 'resume',
      what: 'service/request',
      ...(isKnown && { as: ['login'] }),
    },
  ],
})

const strategyOf = ({ isShared, delay }: Case): Strategy => ({
  format: 'roter-faden/strategy@1',
  id: 'case',
  share: { '*': 'none', ...(isShared && { service: 'all' }) },
  delay: { '*': delay },
  incentives: 'shared',
})

/** Why the request is not found, as the engine names it. */
export function causeOf({ id, cases }: Cause, form: number): string {
  const found = cases[form % cases.length]
  if (!found) throw new RangeError(`no case ${form} of ${id}`)
  const mark = replay(worldOf(found), strategyOf(found)).frames.at(-1)?.marks[0]
  if (mark?.type !== 'gap') throw new RangeError(`nothing tears in case ${form} of ${id}`)
  return mark.cause
}

/** The world of a form, and the step at which the thread tears in it. */
export function tearOf(
  { id, scenario, worlds }: Spot,
  form: number,
): { readonly world: string; readonly step: string } {
  const world = worlds[form % worlds.length]
  const torn = world && replay(scenario, world).frames.find(({ marks }) => marks.some(({ type }) => type === 'gap'))
  if (!world || !torn) throw new RangeError(`nothing tears in form ${form} of ${id}`)
  return { world: world.id, step: torn.step }
}
