import type { StepOf } from '../../engine/index.ts'
import { named, plain, scopeItems, thing } from './items.ts'
import type { SceneItem } from './scene.ts'
import type { SceneView } from './view.ts'

/** A message that fits what the channel knows, or one as everybody gets it. */
export function message(
  { fits, unless = [] }: StepOf<'push'> | StepOf<'offer'>,
  view: SceneView,
): readonly SceneItem[] {
  const isMeantForAnother = view.frame.marks.some((mark) => mark.type === 'gap' && mark.kind === 'MIXUP')
  if (fits !== undefined && (view.frame.effect === 'fitting' || isMeantForAnother))
    return [named(view, fits, 'fitting')]
  // What should have held the message back is not named in it: the channel does not know of it.
  return [plain(unless.length === 0 ? 'advert' : 'message')]
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
