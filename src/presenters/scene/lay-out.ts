import type { ActionName, Step, StepOf } from '../../engine/index.ts'
import { answers } from './answers.ts'
import { collected, ordered, parcel, returned, soldToOther } from './goods.ts'
import { known, named, plain, pointsItem, ratingSteps, scopeItems, stockItem, thing } from './items.ts'
import { mentioned, message, offered } from './messages.ts'
import type { SceneItem } from './scene.ts'
import type { SceneView } from './view.ts'

type Layout<Name extends ActionName> = (step: StepOf<Name>, view: SceneView) => readonly SceneItem[]

/** What each action puts before the customer; a new action is a new entry here. */
const layouts: { readonly [Name in ActionName]: Layout<Name> } = {
  identify: ({ as = [] }, view) =>
    as.length === 0
      ? [plain('key', { domain: 'identity', state: 'empty' })]
      : as.map((token) => plain('key', { domain: 'identity', value: token, says: view.says('identity/token', token) })),
  look: ({ at, scope }, view) => [
    ...at.map((ref) => (ref === 'loyalty/points' ? pointsItem(view) : known(view, ref))),
    ...scopeItems(view, scope),
  ],
  'check-stock': ({ product, at }, view) => [stockAnswer(product, at, view)],
  begin: ({ what, value = 'begun' }, view) => [thing(view, what, value)],
  resume: ({ what, value }, view) =>
    view.mark(what)?.type === 'gap' ? [thing(view, what, null)] : [thing(view, what, value ?? view.shown(what))],
  greet: ({ knows }, view) => [known(view, knows, 'greeting')],
  give: ({ what, value }, view) => [thing(view, what, view.mark(what)?.type === 'gap' ? null : value, 'note')],
  browse: ({ what }, view) => [named(view, what, 'viewed')],
  redeem: ({ offer }, view) =>
    view.frame.effect === 'done' ? [known(view, `offers/${offer}`)] : [thing(view, `offers/${offer}`, null)],
  order: ordered,
  'other-sale': soldToOther,
  'pick-up': collected,
  deliver: parcel,
  return: returned,
  contact: ({ case: id, about, value = 'open' }, view) => {
    const ref = about ?? (`service/${id}` as const)
    if (view.frame.effect === 'repeated') return [thing(view, ref, null, 'case')]
    return [thing(view, ref, view.shown(ref) ?? value, 'case')]
  },
  earn: ({ points }) => [plain('entry', { domain: 'loyalty', value: points })],
  'redeem-points': ({ points }, view) =>
    view.frame.effect === 'done' ? [plain('entry', { domain: 'loyalty', value: -points })] : [pointsItem(view)],
  withdraw: ({ scope }, view) => [plain('consent', { domain: 'consent', value: 'no' }), ...scopeItems(view, scope)],
  consent: ({ scope }, view) => [plain('consent', { domain: 'consent', value: 'yes' }), ...scopeItems(view, scope)],
  offer: offered,
  push: message,
  mention: mentioned,
  chapter: ({ story: id }, view) => {
    const story = view.scenario.stories?.find((candidate) => candidate.id === id)
    const value = view.frame.chapter ?? null
    const name = view.name(`exposure/${id}`)
    return [plain('chapter', { domain: 'exposure', name, value, outOf: story?.chapters ?? null })]
  },
  survey: ({ concern, rating = null }, view) => [
    plain('rating', { domain: 'feedback', name: view.name(`feedback/${concern}`), value: rating, outOf: ratingSteps }),
  ],
  report: answers,
  change: ({ what, value }, view) => {
    const before = view.entry(what)?.value ?? null
    const was = before === null ? [] : [{ ...thing(view, what, before, 'word'), state: 'gone' as const }]
    return [...was, { ...thing(view, what, value, 'word'), state: was.length === 0 ? 'there' : 'now' }]
  },
  launch: ({ what }, view) => [plain('opening', { channels: [view.channel(what)] })],
}

function stockAnswer(product: string, at: string | undefined, view: SceneView): SceneItem {
  const place = at === undefined ? '' : `@${at}`
  const { effect } = view.frame
  const value = effect === 'yes' || effect === 'no' ? effect : null
  return stockItem(view, [`inventory/${product}`, `inventory/available:${product}${place}`], value, at)
}

/** Everything that the channel shows at a step; nothing where nothing comes, or where it is not open. */
export function layOut(step: Step, view: SceneView): readonly SceneItem[] {
  const { effect } = view.frame
  const isStill = effect === 'unavailable' || effect === 'skipped' || (effect === 'withheld' && step.do !== 'mention')
  return isStill ? [] : lay(step, view)
}

/** Ties a step to its own layout. */
const lay = <Name extends ActionName>(step: StepOf<Name>, view: SceneView): readonly SceneItem[] =>
  layouts[step.do](step, view)
