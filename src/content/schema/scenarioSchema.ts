import * as v from 'valibot'
import { type ChannelKind, channelKinds } from '../../engine/scenario.ts'
import {
  byDomain,
  byId,
  domain,
  format,
  list,
  listOf,
  moment,
  noList,
  object,
  oneOf,
  pair,
  pieces,
  positive,
  slug,
  text,
  time,
  value,
} from './atoms.ts'
import { stepSchema } from './steps.ts'

const optional = v.exactOptional
const isKind = (name: string): name is ChannelKind => name in channelKinds
const [firstKind = 'email', ...otherKinds] = Object.keys(channelKinds).filter(isKind)
const channel = object({ id: text, kind: oneOf<[ChannelKind, ...ChannelKind[]]>([firstKind, ...otherKinds]) })
const record = object({ channel: text, domain, subject: text, value })
const stock = object({ product: text, at: text, units: pieces, recorded: optional(pieces) })
const story = object({ id: text, chapters: positive, limit: optional(positive), plan: byId(positive) })
const outage = object({ from: moment, to: moment })

/** What a variant may say anew as a whole, or with null take away (JSON merge patch). */
const optionalParts = {
  leads: object(byDomain(text)),
  records: list(record),
  stock: list(stock),
  stories: list(story),
  surveyLimit: positive,
  guesses: list(pair),
  outages: list(outage),
}
/** The engine places new steps by their time, so a time must be one. */
const stepChange = noList(v.looseObject({ day: optional(positive), time: optional(time) }, 'objectExpected'))
const channelChange = noList(v.looseObject({}, 'objectExpected'))
const patch = object({
  sources: optional(list(text)),
  channels: optional(byId(v.nullable(channelChange))),
  steps: optional(byId(v.nullable(stepChange))),
  leads: optional(v.nullable(object(byDomain(v.nullable(text))))),
  records: optional(v.nullable(optionalParts.records)),
  stock: optional(v.nullable(optionalParts.stock)),
  stories: optional(v.nullable(optionalParts.stories)),
  surveyLimit: optional(v.nullable(optionalParts.surveyLimit)),
  guesses: optional(v.nullable(optionalParts.guesses)),
  outages: optional(v.nullable(optionalParts.outages)),
})

/** The form of a scenario file (engine.md section 1); what it says is checked by the rules. */
export const scenarioSchema = object({
  format: format('roter-faden/scenario@1'),
  id: slug,
  sources: list(text),
  channels: listOf(channel, 1, 50),
  leads: optional(optionalParts.leads),
  records: optional(optionalParts.records),
  stock: optional(optionalParts.stock),
  stories: optional(optionalParts.stories),
  surveyLimit: optional(optionalParts.surveyLimit),
  guesses: optional(optionalParts.guesses),
  outages: optional(optionalParts.outages),
  steps: listOf(stepSchema, 1, 1000),
  variants: optional(listOf(object({ id: text, patch }), 0, 100)),
})
