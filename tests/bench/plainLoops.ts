import type { Frame, Mark, Scenario, Step, Strategy, Value } from '../../src/engine/index.ts'

/** Only walks the steps: what any replay costs at the least. */
export function walk({ steps }: Scenario): readonly Frame[] {
  const frames: Frame[] = []
  for (const { id, channel } of steps) frames.push({ step: id, channel, effect: 'done', marks: [] })
  return frames
}

interface Known {
  readonly step: string
  readonly channel: string
  readonly value: Value
}
type Desk = Readonly<Record<string, Known>>
interface State {
  readonly desks: Readonly<Record<string, Desk>>
  readonly told: Desk
  readonly frames: readonly Frame[]
}

/** The straightforward way: per step, copies every desk that sees the new fact, compares, and appends a frame. */
export function copyDesks({ channels, steps }: Scenario, { share }: Strategy): readonly Frame[] {
  const desks = Object.fromEntries(channels.map(({ id }) => [id, {}]))
  const isShared = share['*'] === 'all'
  return steps.reduce<State>((state, step) => next(state, step, isShared), { desks, told: {}, frames: [] }).frames
}

function next({ desks, told, frames }: State, step: Step, isShared: boolean): State {
  const ref = refOf(step)
  const fact: Known = { step: step.id, channel: step.channel, value: 'value' in step ? (step.value ?? true) : true }
  const frame: Frame = {
    step: step.id,
    channel: step.channel,
    effect: 'done',
    marks: compared(ref, desks[step.channel]?.[ref], told[ref]),
  }
  const learn = (desk: Desk = {}): Desk => ({ ...desk, [ref]: fact })
  const learned = isShared
    ? Object.fromEntries(Object.entries(desks).map(([channel, desk]) => [channel, learn(desk)]))
    : { ...desks, [step.channel]: learn(desks[step.channel]) }
  return { desks: learned, told: { ...told, [ref]: fact }, frames: [...frames, frame] }
}

/** What the customer was told last, against what this desk knows. */
function compared(subject: string, known: Known | undefined, told: Known | undefined): readonly Mark[] {
  if (!told) return []
  const fact = { step: told.step, channel: told.channel }
  if (known?.value === told.value) return [{ type: 'kept', domain: 'offers', subject, fact }]
  return [
    { type: 'gap', kind: 'OFFER', severity: 2, domain: 'offers', subject, cause: 'notShared', fact, harms: 'customer' },
  ]
}

function refOf(step: Step): string {
  if ('what' in step) return step.what
  if ('offer' in step) return `offers/${step.offer}`
  if ('order' in step) return `orders/${step.order}`
  if ('concern' in step) return `feedback/${step.concern}`
  if ('at' in step && Array.isArray(step.at)) return String(step.at[0])
  return 'case' in step ? `service/${step.case}` : 'consent/marketing'
}
