import type { StepOf } from '../../engine/index.ts'
import { known, named, orderItem, plain, priceItems, stockItem } from './items.ts'
import type { SceneItem } from './scene.ts'
import type { SceneView } from './view.ts'

/** What the channel offers to the buyer, or the empty place where an offer should be. */
export function ordered({ order, product, pickUpAt }: StepOf<'order'>, view: SceneView): readonly SceneItem[] {
  const { effect } = view.frame
  const price = priceItems(view, product)
  const place = pickUpAt === undefined ? [] : [view.channel(pickUpAt)]
  if (effect === 'not-offered') return [...price, plain('pickUp', { state: 'empty', channels: place })]
  if (effect !== 'done') return [...price, stockItem(view, [`inventory/${product}`], 'no', pickUpAt)]
  const pickUp = place.length === 0 ? [] : [plain('pickUp', { channels: place })]
  return [named(view, `orders/${order}`), ...price, ...pickUp]
}

/** The last piece goes to somebody else, or is kept back under the counter. */
export function soldToOther({ product, at }: StepOf<'other-sale'>, view: SceneView): readonly SceneItem[] {
  const refs = [`inventory/${product}@${at}`, `inventory/${product}`] as const
  if (view.frame.effect === 'done') return [{ ...stockItem(view, refs, 'no'), state: 'gone' }]
  const shelf = view.scenario.stock?.find((stock) => stock.product === product && stock.at === at)
  const books = view.entry(refs[0])?.facts.at(-1)?.value ?? shelf?.recorded ?? shelf?.units ?? 0
  const isHeld = typeof books !== 'number' || books > 0
  return [isHeld ? { ...stockItem(view, refs, 'yes'), state: 'held' } : stockItem(view, refs, 'no')]
}

/** The bag on the counter, or why there is none. */
export function collected({ order, product }: StepOf<'pick-up'>, view: SceneView): readonly SceneItem[] {
  const ref = `orders/${order}` as const
  const price = priceItems(view, product)
  if (view.frame.effect === 'done') return [named(view, ref), ...price]
  const mark = view.mark(ref)
  const slip = mark ? [orderItem(view, ref)] : []
  const shelf = mark?.type === 'gap' ? [] : [stockItem(view, [`inventory/${product}`], 'no')]
  return [...slip, ...price, ...shelf]
}

/** The label of the parcel; whether it stands there is for the picture to say. */
export const parcel = ({ order }: StepOf<'deliver'>, view: SceneView): readonly SceneItem[] => [
  named(view, `orders/${order}`),
]

/** The order that comes back, and the rule for it. */
export const returned = ({ order, policy }: StepOf<'return'>, view: SceneView): readonly SceneItem[] => [
  orderItem(view, `orders/${order}`),
  ...(policy === undefined ? [] : [known(view, policy)]),
]
