import type { Domain, Ref, Value } from '../../engine/index.ts'
import type { Form, SceneItem } from './scene.ts'
import type { SceneView } from './view.ts'

/** How a thing of each domain is drawn where nothing more is known about it. */
const forms: Partial<Record<Domain, Form>> = {
  prices: 'price',
  offers: 'offer',
  inventory: 'stock',
  cart: 'basket',
  service: 'case',
  orders: 'order',
  returns: 'order',
  preferences: 'note',
  consent: 'consent',
  feedback: 'rating',
}
/** Steps of a rating, as every survey here has them. */
export const ratingSteps = 5

const blank = { state: 'there', domain: null, name: null, value: null, says: null, channels: [], outOf: null } as const

/** A thing that belongs to no domain, or only itself. */
export const plain = (form: Form, details: Partial<SceneItem> = {}): SceneItem => ({ ...blank, form, ...details })

/** The halves of `domain/subject`. */
function halves(ref: Ref): readonly [Domain, string] {
  const [domain = '', ...subject] = ref.split('/')
  return [domain as Domain, subject.join('/')]
}

/** A thing with the value that is shown for it; without one its place is empty, and nobody here can name it. */
export function thing(view: SceneView, ref: Ref, value: Value | null, form?: Form): SceneItem {
  const [domain] = halves(ref)
  const drawn = form ?? forms[domain] ?? 'word'
  if (value === null) return plain(drawn, { domain, state: 'empty' })
  if (value === 'begun') return named(view, ref, form)
  return plain(drawn, { domain, value, name: view.name(ref), says: view.says(ref, value) })
}

/** A thing by what the channel goes by. */
export const known = (view: SceneView, ref: Ref, form?: Form): SceneItem => thing(view, ref, view.shown(ref), form)

/** A thing that is spoken of by its name alone; without a name, by its subject. */
export function named(view: SceneView, ref: Ref, form?: Form): SceneItem {
  const [domain, subject] = halves(ref)
  const name = view.name(ref)
  return plain(form ?? forms[domain] ?? 'word', { domain, name, value: name === null ? subject : null })
}

/** An order that the channel knows, or the empty place where it should be. */
export const orderItem = (view: SceneView, ref: Ref): SceneItem =>
  view.mark(ref)?.type === 'gap' ? plain('order', { domain: 'orders', state: 'empty' }) : named(view, ref, 'order')

/** The price, if anybody ever named one. */
export function priceItems(view: SceneView, product: string): readonly SceneItem[] {
  const ref = `prices/${product}` as const
  return view.shown(ref) !== null || view.mark(ref) ? [known(view, ref)] : []
}

/** Is there a piece? Asked about a product, perhaps in one place; null = the channel cannot tell. */
export function stockItem(view: SceneView, refs: readonly Ref[], value: 'yes' | 'no' | null, at?: string): SceneItem {
  const name = refs.map((ref) => view.name(ref)).find((found) => found !== null) ?? null
  const channels = at === undefined ? [] : [view.channel(at)]
  const state = value === null ? 'empty' : 'there'
  return plain('stock', { domain: 'inventory', name, value, state, channels })
}

/** The points that this channel can see; none at all is an empty card. */
export function pointsItem(view: SceneView): SceneItem {
  const entries = view.entry('loyalty/points')?.facts.filter(({ why }) => why === null) ?? []
  const value = entries.reduce((sum, entry) => sum + (typeof entry.value === 'number' ? entry.value : 0), 0)
  const state = entries.length === 0 ? 'empty' : 'there'
  return plain('points', { domain: 'loyalty', name: view.name('loyalty/points'), value, state })
}

/** Channels for which something was declared valid. */
export const scopeItems = (view: SceneView, scope: readonly string[] | undefined): readonly SceneItem[] =>
  scope === undefined ? [] : [plain('scope', { channels: scope.map(view.channel) })]
