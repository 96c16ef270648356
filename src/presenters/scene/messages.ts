import type { Domain, StepOf } from '../../engine/index.ts'
import { halves, named, plain, scopeItems, thing } from './items.ts'
import type { SceneItem } from './scene.ts'
import type { SceneView } from './view.ts'

/** A message that was written for those without one of these is about it. */
const topics: readonly Domain[] = ['cart', 'orders', 'preferences', 'returns']

/** A message that fits what the channel knows, or one as everybody gets it. */
export function message(
  { fits, unless = [] }: StepOf<'push'> | StepOf<'offer'>,
  view: SceneView,
): readonly SceneItem[] {
  const isMeantForAnother = view.frame.marks.some((mark) => mark.type === 'gap' && mark.kind === 'MIXUP')
  if (fits !== undefined && (view.frame.effect === 'fitting' || isMeantForAnother))
    return [named(view, fits, 'fitting')]
  const about = unless.map(({ ref }) => ref).filter((ref) => topics.includes(halves(ref)[0]))
  if (unless.length === 0) return [plain('advert')]
  return about.length === 0 ? [plain('message')] : about.map((ref) => named(view, ref, 'message'))
}

/** An offer is told, with the channels for which it was declared. */
export function offered(step: StepOf<'offer'>, view: SceneView): readonly SceneItem[] {
  if (view.frame.effect !== 'done' || step.person !== undefined) return message(step, view)
  return [thing(view, `offers/${step.offer}`, step.value), ...scopeItems(view, step.scope)]
}

/** What staff speak of, or an empty line where they know of nothing. */
export function mentioned({ fact }: StepOf<'mention'>, view: SceneView): readonly SceneItem[] {
  if (view.frame.effect === 'withheld') return [thing(view, fact, null, 'note')]
  return [named(view, fact, 'note')]
}
