import * as v from 'valibot'
import type { ActionName, Domain } from '../../engine/scenario.ts'
import { list, moment, noList, object, positive, rating, ref, refIn, text, time, value } from './atoms.ts'

/** What a channel can be asked for by looking; stock has an action of its own for counting. */
const lookDomains = [
  'offers',
  'prices',
  'inventory',
  'productInfo',
  'campaign',
  'loyalty',
] as const satisfies readonly Domain[]
/** What can make a message wrong that has been sent. */
const premiseDomains = [
  'consent',
  'orders',
  'returns',
  'service',
  'cart',
  'preferences',
  'feedback',
] as const satisfies readonly Domain[]

const optional = v.exactOptional
const texts = list(text)
const base = {
  id: text,
  day: positive,
  time,
  channel: text,
  as: optional(texts),
  names: optional(text),
  shows: optional(text),
  scope: optional(texts),
}
/** Someone else can stand before a channel only where it speaks of its own accord. */
const someone = { person: optional(text) }
const premise = object({ ref: refIn(premiseDomains), is: optional(value) })
const message = { ...someone, unless: optional(list(premise)), fits: optional(ref) }

const step = <const Name extends ActionName, const Fields extends v.ObjectEntries>(name: Name, fields: Fields) =>
  object({ ...base, do: v.literal(name), ...fields })

const steps = [
  step('identify', {}),
  step('look', { at: list(refIn(lookDomains)) }),
  step('check-stock', { product: text, at: optional(text) }),
  step('begin', { what: ref, value: optional(value), number: optional(text) }),
  step('resume', { what: ref, value: optional(value) }),
  step('greet', { knows: ref }),
  step('give', { what: ref, value }),
  step('browse', { what: ref, value: optional(value) }),
  step('redeem', { offer: text }),
  step('order', { order: text, product: text, pickUpAt: optional(text) }),
  step('other-sale', { product: text, at: text }),
  step('pick-up', { order: text, product: text }),
  step('deliver', { order: text }),
  step('return', { order: text, policy: optional(ref) }),
  step('contact', { case: text, about: optional(ref), number: optional(text), value: optional(value) }),
  step('earn', { points: positive }),
  step('redeem-points', { points: positive }),
  step('withdraw', {}),
  step('consent', {}),
  step('offer', { ...message, offer: text, value, until: optional(moment) }),
  step('push', message),
  step('mention', { ...someone, fact: ref }),
  step('chapter', { story: text }),
  step('survey', { concern: text, rating: optional(rating), number: optional(text) }),
  step('report', { concern: text }),
  step('change', { what: ref, value }),
  step('launch', { what: text }),
] as const
/** One step of a journey; `do` says which fields it carries (engine.md section 5). */
export const stepSchema = noList(v.variant('do', steps, 'objectExpected'))
