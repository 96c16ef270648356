import {
  type ActionName,
  type ChannelKind,
  head,
  type Scenario,
  type Step,
  type Strategy,
} from '../../src/engine/index.ts'
import type { Journey } from '../../src/presenters/journey.ts'
import type { Scene } from '../../src/presenters/scene/scene.ts'
import { sceneOf } from '../../src/presenters/scene/scene-of.ts'
import { readSetting, type Setting, strategiesOf } from '../../src/presenters/setting.ts'
import { tell } from '../../src/presenters/telling.ts'

function scenesOf(journey: Journey, setting: Setting): readonly Scene[] {
  const telling = tell(journey, setting)
  const scenes = setting.scenario.steps.map((_, index) => sceneOf(journey, setting, telling, 'left', index))
  return scenes.filter((scene) => scene !== null)
}

/** Every scene that a reader of a journey can come to see, each once. */
export function everyScene(journey: Journey): readonly Scene[] {
  const found = new Map<string, Scene>()
  for (const whatIf of [null, ...journey.whatIfs])
    for (const { id } of strategiesOf(journey)) {
      const address = new URLSearchParams({ left: id, right: id, ...(whatIf && { variant: whatIf.id }) })
      for (const scene of scenesOf(journey, readSetting(journey, address))) found.set(JSON.stringify(scene), scene)
    }
  return [...found.values()]
}

type Doing = { readonly do: ActionName } & Readonly<Record<string, unknown>>
/** Every action, told by the other channel first where there is something to tell. */
const doings: readonly Doing[] = [
  { do: 'identify' },
  { do: 'identify', as: ['login', 'member-7'] },
  { do: 'look', at: ['prices/p', 'offers/o', 'campaign/c', 'productInfo/i', 'loyalty/points', 'inventory/p'] },
  { do: 'check-stock', product: 'p' },
  { do: 'check-stock', product: 'p', at: 'b' },
  { do: 'begin', what: 'cart/p' },
  { do: 'begin', what: 'service/f', value: '60%' },
  { do: 'resume', what: 'cart/q' },
  { do: 'greet', knows: 'preferences/size' },
  { do: 'give', what: 'preferences/size', value: 42 },
  { do: 'browse', what: 'preferences/p' },
  { do: 'redeem', offer: 'o' },
  { do: 'order', order: 'k1', product: 'p', pickUpAt: 'b' },
  { do: 'order', order: 'k2', product: 'q' },
  { do: 'other-sale', product: 'p', at: 'b' },
  { do: 'pick-up', order: 'k1', product: 'p' },
  { do: 'deliver', order: 'k2' },
  { do: 'deliver', order: 'k2' },
  { do: 'return', order: 'k0', policy: 'productInfo/i' },
  { do: 'contact', case: 't', about: 'orders/k0' },
  { do: 'earn', points: 5 },
  { do: 'redeem-points', points: 300 },
  { do: 'withdraw', scope: ['b'] },
  { do: 'consent' },
  { do: 'offer', offer: 'o', value: 15, scope: ['a', 'b'] },
  { do: 'push' },
  { do: 'push', fits: 'orders/k0' },
  { do: 'push', unless: [{ ref: 'orders/k0' }] },
  { do: 'mention', fact: 'preferences/size' },
  { do: 'mention', fact: 'service/none' },
  { do: 'chapter', story: 's' },
  { do: 'survey', concern: 'k0', rating: 3 },
  { do: 'survey', concern: 'k3' },
  { do: 'report', concern: 'k0' },
  { do: 'change', what: 'prices/p', value: 99 },
  { do: 'launch', what: 'c' },
]

/** A journey in which a channel of one kind does everything, with a shop beside it that has told and learned things before. */
export function everything(kind: ChannelKind): Scenario {
  const before: readonly Doing[] = [
    { do: 'look', at: ['prices/p', 'productInfo/i'] },
    { do: 'offer', offer: 'o', value: 20 },
    { do: 'begin', what: 'cart/q' },
    { do: 'give', what: 'preferences/size', value: 41 },
    { do: 'order', order: 'k0', product: 'q' },
    { do: 'earn', points: 450 },
    { do: 'survey', concern: 'k0', rating: 4 },
  ]
  const visit = (doing: Doing, channel: string, index: number) =>
    ({ as: ['login'], id: `s${index}`, day: index + 1, time: '10:00', channel, ...doing }) as Step
  const steps = [
    ...before.map((doing, index) => visit(doing, 'b', index)),
    ...doings.map((doing, index) => visit(doing, 'a', before.length + index)),
  ]
  const last = { id: 'z', day: 60, time: '10:00', channel: head, do: 'change', what: 'prices/p', value: 1 } as const
  const late = { id: 'y', day: 59, time: '10:00', channel: 'c', do: 'look', at: ['prices/p'] } as const
  return {
    format: 'roter-faden/scenario@1',
    id: 'everything',
    sources: ['X.1'],
    channels: [
      { id: 'a', kind },
      { id: 'b', kind: 'store' },
      { id: 'c', kind },
    ],
    records: [
      { channel: '*', domain: 'prices', subject: 'p', value: 120 },
      { channel: 'b', domain: 'productInfo', subject: 'i', value: 'by-post' },
    ],
    stock: [{ product: 'p', at: 'b', units: 3 }],
    stories: [{ id: 's', chapters: 3, plan: { a: 2 } }],
    steps: [...steps, late, last],
  }
}

/** All scenes of such a journey under one strategy. */
export function everyAction(journey: Journey, strategy: Strategy): readonly Scene[] {
  return scenesOf(journey, { ...readSetting(journey, new URLSearchParams()), left: strategy })
}
