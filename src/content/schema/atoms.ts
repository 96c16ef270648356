import * as v from 'valibot'
import { type Domain, domains, type Ref } from '../../engine/scenario.ts'
import type { ProblemCode } from './problem.ts'

/** Makes valibot name the problem by its code instead of an English sentence. */
const code = (name: ProblemCode): ProblemCode => name

/** A schema that looks at a changed input instead, where valibot itself would be too slow or too kind. */
const seeing = <Schema extends v.GenericSchema>(schema: Schema, look: (input: unknown) => unknown): Schema => {
  const run: Schema['~run'] = ({ value }, config) => schema['~run']({ value: look(value) }, config)
  return { ...schema, '~run': run }
}
/** valibot takes a list for an object without fields; a file may not. */
export const noList = <Schema extends v.GenericSchema>(schema: Schema): Schema =>
  seeing(schema, (input) => (Array.isArray(input) ? null : input))
/** An object with these fields and no others. */
export const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  noList(v.strictObject(entries, code('objectExpected')))
/** A list of such things. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.array(item, code('listExpected'))
/** The same with at least and at most so many of them; what is too many is not looked at. */
export const listOf = <const Item extends v.GenericSchema>(item: Item, fewest: number, most: number) =>
  seeing(
    v.pipe(list(item), v.minLength(fewest, code('listTooShort')), v.maxLength(most, code('listTooLong'))),
    (input) => (Array.isArray(input) ? input.slice(0, most + 1) : input),
  )

/** Letters are counted as people count them (code points), as JSON Schema does. */
export const longestText = 64
export const fitsLength = (text: string): boolean => text !== '' && [...text].length <= longestText
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)
export const text = v.pipe(
  v.string(code('textExpected')),
  v.check(fitsLength, code('textLength')),
  v.check(isWellFormed, code('textBroken')),
)
export const slug = v.pipe(v.string(code('textExpected')), v.regex(/^[a-z0-9-]{1,64}$/, code('slugExpected')))

const number = v.pipe(v.number(code('numberExpected')), v.finite(code('numberExpected')))
/** Sums of a thousand such numbers, and times in seconds, stay exact. */
const largest = 1_000_000_000
const small = v.maxValue<number, number, ProblemCode>(largest, 'numberTooLarge')
/** Minutes until something happens. */
export const minutes = v.pipe(number, v.minValue(0, code('numberTooSmall')), small)
/** Minutes between two of something. */
export const period = v.pipe(number, v.gtValue(0, code('numberNotAbove')), small)
const whole = v.pipe(v.number(code('numberExpected')), v.integer(code('wholeExpected')), small)
/** Pieces in a place. */
export const pieces = v.pipe(whole, v.minValue(0, code('numberTooSmall')))
/** Points, chapters, days: whole and above 0. */
export const positive = v.pipe(whole, v.minValue(1, code('numberTooSmall')))
export const rating = number
export const yesNo = v.boolean(code('yesNoExpected'))
/** What a channel tells or writes. */
export const value = v.union([text, number, v.boolean()], code('valueExpected'))
export const oneOf = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  v.picklist(options, code('choiceUnknown'))
export const domain = oneOf(domains)

const refPattern = (allowed: readonly Domain[]): RegExp => new RegExp(`^(?:${allowed.join('|')})/.+$`)
const anyRef = refPattern(domains)
const isRef = (candidate: string): candidate is Ref => anyRef.test(candidate)
/** `domain/subject`. */
export const ref = v.pipe(text, v.regex(anyRef, code('refExpected')), v.guard(isRef, code('refExpected')))
/** A ref whose domain is one of a few. */
export const refIn = (allowed: readonly Domain[]) =>
  v.pipe(text, v.regex(refPattern(allowed), code('refDomain')), v.guard(isRef, code('refExpected')))

export const time = v.pipe(
  v.string(code('textExpected')),
  v.regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?$/, code('timeExpected')),
)
export const moment = object({ day: positive, time })
/** Both ids of a pair. */
export const pair = seeing(v.strictTuple([text, text], code('pairExpected')), (input) =>
  Array.isArray(input) && input.length !== 2 ? null : input,
)
/** Entries by an id. */
export const byId = <const Item extends v.GenericSchema>(item: Item) =>
  noList(v.record(text, item, code('objectExpected')))
/** A format name, spelled exactly. */
export const format = <const Name extends string>(name: Name) => v.literal(name, code('formatExpected'))
/** Entries by domain; `*` stands for all the others where it is allowed. */
export const byDomain = <const Item extends v.GenericSchema>(item: Item) => {
  const entry = v.exactOptional(item)
  return {
    campaign: entry,
    offers: entry,
    prices: entry,
    productInfo: entry,
    inventory: entry,
    identity: entry,
    consent: entry,
    cart: entry,
    orders: entry,
    returns: entry,
    loyalty: entry,
    service: entry,
    exposure: entry,
    preferences: entry,
    feedback: entry,
  } satisfies Record<Domain, unknown>
}
