import fc from 'fast-check'
import type { ActionName, Ref } from '../../src/engine/index.ts'

const text = (...texts: readonly string[]) => fc.constantFrom(...texts)
/** Few words, so that steps meet each other. */
export const products = text('p0', 'p1')
export const value = fc.constantFrom<string | number | boolean>('yes', 'no', 'open', 'closed', 10, 20, true)
const orders = text('k0', 'k1')
const cases = text('t0', 't1')
const numbers = text('n0', 'k0')
const moment = fc.record({ day: fc.integer({ min: 1, max: 9 }), time: text('09:00', '18:00:30') })

const planRefs: readonly Ref[] = ['offers/o0', 'prices/p0', 'prices/p1', 'productInfo/policy', 'campaign/claim']
const stockRefs: readonly Ref[] = ['inventory/available:p0', 'inventory/p0@c0']
const thingRefs: readonly Ref[] = ['cart/p0', 'service/t0', 'preferences/size']
const personalRefs: readonly Ref[] = [
  ...thingRefs,
  'orders/k0',
  'returns/k0',
  'feedback/t0',
  'consent/marketing',
  'loyalty/points',
  'exposure/saga',
  'identity/name',
]
/** Every domain and subject that random journeys speak of. */
export const refs: readonly Ref[] = [...planRefs, ...stockRefs, ...personalRefs, 'loyalty/level']

const ref = (list: readonly Ref[]): fc.Arbitrary<Ref> => fc.constantFrom(...list)
const maybe = <Item>(arbitrary: fc.Arbitrary<Item>) => fc.option(arbitrary, { nil: undefined })
const premise = fc.record({
  ref: ref([
    'orders/k0',
    'returns/k0',
    'service/t0',
    'cart/p0',
    'preferences/size',
    'feedback/t0',
    'consent/marketing',
  ]),
  is: maybe(value),
})
const person = fc.option(fc.constant('partner'), { nil: undefined, freq: 6 })

/** What each of the 27 actions carries; `planners` are the places that may change a plan. */
export function actionsAt(
  places: readonly string[],
  planners: readonly string[],
): { readonly [Name in ActionName]: fc.Arbitrary<object> } {
  const place = fc.constantFrom(...places)
  const message = { unless: maybe(fc.array(premise, { maxLength: 2 })), fits: maybe(ref(refs)), person }
  return {
    identify: fc.constant({}),
    look: fc.record({
      at: fc.array(ref([...planRefs, ...stockRefs, 'loyalty/points', 'loyalty/level']), { minLength: 1, maxLength: 2 }),
    }),
    'check-stock': fc.record({ product: products, at: maybe(place) }),
    begin: fc.record({ what: ref(refs), value: maybe(value), number: maybe(numbers) }),
    resume: fc.record({ what: ref(thingRefs), value: maybe(value) }),
    greet: fc.record({ knows: ref(refs) }),
    give: fc.record({ what: ref(refs), value }),
    browse: fc.record({ what: ref(refs), value: maybe(value) }),
    redeem: fc.record({ offer: text('o0', 'o1') }),
    order: fc.record({ order: orders, product: products, pickUpAt: maybe(place) }),
    'other-sale': fc.record({ product: products, at: place }),
    'pick-up': fc.record({ order: orders, product: products }),
    deliver: fc.record({ order: orders }),
    return: fc.record({ order: orders, policy: maybe(ref(['productInfo/policy', 'preferences/size'])) }),
    contact: fc.record({ case: cases, about: maybe(ref(refs)), number: maybe(numbers), value: maybe(value) }),
    earn: fc.record({ points: fc.integer({ min: 1, max: 20 }) }),
    'redeem-points': fc.record({ points: fc.integer({ min: 1, max: 20 }) }),
    withdraw: fc.constant({}),
    consent: fc.constant({}),
    offer: fc.record({ ...message, offer: text('o0', 'o1'), value, until: maybe(moment) }),
    push: fc.record(message),
    mention: fc.record({ fact: ref(refs), person }),
    chapter: fc.constant({ story: 'saga' }),
    survey: fc.record({ concern: cases, rating: maybe(fc.integer({ min: 1, max: 5 })), number: maybe(numbers) }),
    report: fc.record({ concern: cases }),
    change: fc.record({ what: ref([...planRefs, ...stockRefs]), value, channel: fc.constantFrom(...planners) }),
    launch: fc.record({ what: place }),
  }
}
