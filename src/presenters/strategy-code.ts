import type { Strategy } from '../engine/index.ts'
import { differences, type Edit, type Scope, scopes, withEdit } from './strategy/edits.ts'
import { type Arrival, rulesOf, strategyFrom } from './strategy/rules.ts'

/**
 * A strategy in an address: the name of the one it starts from, then one word an edit, with dots between, such as
 * `omnichannel.no-offers.prices-360.incentives-channel`. Times are minutes. Words are only ever added to this list.
 */
const longest = 600
const longestWait = 43_200
const largestBuffer = 99

/** The code of a strategy that starts from another one; without a difference it is the name of that one. */
export const encode = (strategy: Strategy, base: Strategy): string =>
  [base.id, ...differences(rulesOf(strategy), rulesOf(base)).map(wordOf)].join('.')

/** The strategy of a code; undefined where it names nothing. Never throws, whatever the text. */
export function decode(code: string, known: readonly Strategy[]): Strategy | undefined {
  if (code.length > longest) return undefined
  const base = baseOf(code, known)
  if (!base || base.id === code) return base
  let rules = rulesOf(base)
  for (const word of code.slice(base.id.length + 1).split('.')) {
    const edit = editOf(word)
    if (!edit) return undefined
    rules = withEdit(rules, edit)
  }
  const id = encode(strategyFrom(rules, code), base)
  return id === base.id ? base : strategyFrom(rules, id)
}

/** The strategy that a code, or the id of an edited strategy, starts from. */
export const baseOf = (code: string, known: readonly Strategy[]): Strategy | undefined =>
  known.find(({ id }) => id === code) ?? known.find(({ id }) => code.startsWith(`${id}.`))

function wordOf(edit: Edit): string {
  switch (edit.of) {
    case 'share':
      if (edit.value === 'none') return `no-${edit.scope}`
      return edit.value === 'all' ? `share-${edit.scope}` : [edit.scope, ...edit.value.flat()].join('_')
    case 'arrival':
      return `${edit.scope}-${arrivalWord(edit.value)}`
    case 'resolution':
      return edit.value
    case 'localFallback':
      return edit.value ? 'fallback' : 'no-fallback'
    case 'declare':
      return edit.value ? 'declare' : 'no-declare'
    default:
      return `${edit.of}-${edit.value}`
  }
}

const night = 1440
const arrivalWord = (at: Arrival) =>
  'after' in at ? `${at.after}` : at.every === night ? 'nightly' : `every-${at.every}`

const words: Readonly<Record<string, Edit>> = {
  deterministic: { of: 'resolution', value: 'deterministic' },
  probabilistic: { of: 'resolution', value: 'probabilistic' },
  fallback: { of: 'localFallback', value: true },
  'no-fallback': { of: 'localFallback', value: false },
  declare: { of: 'declare', value: true },
  'no-declare': { of: 'declare', value: false },
  'incentives-channel': { of: 'incentives', value: 'channel' },
  'incentives-shared': { of: 'incentives', value: 'shared' },
}

function editOf(word: string): Edit | undefined {
  if (Object.hasOwn(words, word)) return words[word]
  const [name = '', ...members] = word.split('_')
  if (members.length > 0) return groupOf(name, members)
  const [, first = '', last = ''] = /^(\w+)-(.+)$/.exec(word) ?? []
  if (first === 'no') return isScope(last) ? { of: 'share', scope: last, value: 'none' } : undefined
  if (first === 'share') return isScope(last) ? { of: 'share', scope: last, value: 'all' } : undefined
  if (first === 'buffer') return whole(last, largestBuffer, (value) => ({ of: 'buffer', value }))
  return isScope(first) ? arrivalEdit(first, last) : undefined
}

function groupOf(scope: string, members: readonly string[]): Edit | undefined {
  const isGroup = members.length > 1 && new Set(members).size === members.length
  const isNamed = members.every((member) => /^[a-zA-Z0-9-]{1,64}$/.test(member))
  return isScope(scope) && isGroup && isNamed ? { of: 'share', scope, value: [members] } : undefined
}

function arrivalEdit(scope: Scope, text: string): Edit | undefined {
  if (text === 'nightly') return { of: 'arrival', scope, value: { every: night } }
  const period = /^every-(.+)$/.exec(text)?.[1]
  if (period === undefined) return whole(text, longestWait, (after) => ({ of: 'arrival', scope, value: { after } }))
  return whole(period, longestWait, (every) => (every === 0 ? undefined : { of: 'arrival', scope, value: { every } }))
}

function whole(text: string, most: number, edit: (value: number) => Edit | undefined): Edit | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= most ? edit(Number(text)) : undefined
}

const isScope = (name: string): name is Scope => scopes.some((scope) => scope === name)
