import type { StepOf } from '../../engine/index.ts'
import { plain, ratingSteps } from './items.ts'
import type { SceneItem } from './scene.ts'
import type { SceneView } from './view.ts'

/** Every answer by the channel that asked; those that the report cannot see leave their place empty. */
export function answers({ concern }: StepOf<'report'>, view: SceneView): readonly SceneItem[] {
  const facts = view.entry(`feedback/${concern}`)?.facts ?? []
  if (facts.length === 0) return [plain('answer', { domain: 'feedback', state: 'empty' })]
  return facts.map(({ value, why, channel }) => {
    const given = { domain: 'feedback', channels: [view.channel(channel)], outOf: ratingSteps } as const
    return why === null ? plain('answer', { ...given, value }) : plain('answer', { ...given, state: 'empty' })
  })
}
