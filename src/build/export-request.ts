import { parseArgs } from 'node:util'
import { complain, type Outcome } from '../cli/complaint.ts'
import { shelf } from '../content/shelf.ts'
import { isLanguage, type Language, languages } from '../i18n/language.ts'

/** Which journeys go into the file, in which languages, and where it goes. */
export interface ExportRequest {
  readonly journeys: readonly { readonly id: string; readonly start: string }[]
  readonly languages: readonly Language[]
  readonly out: string
}

const options = { lang: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
const isOption = (name: string): name is keyof typeof options => Object.hasOwn(options, name)

/** What the arguments ask for, or why they make no sense; null = only how it is used. */
export function exportRequestOf(args: readonly string[]): Outcome<ExportRequest | null> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const given = new Map<keyof typeof options, string>()
  const names: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value = '' } = token
    if (!isOption(name)) return complain('optionUnknown', { given: rawName })
    if (given.has(name)) return complain('optionTwice', { given: rawName })
    if (name !== 'help' && (value === '' || (!token.inlineValue && /^-./.test(value))))
      return complain('optionEmpty', { given: rawName })
    given.set(name, value)
  }
  return given.has('help') ? { ok: true, value: null } : sensible(names, given.get('lang'), given.get('out'))
}

function sensible(names: readonly string[], lang: string | undefined, out: string | undefined): Outcome<ExportRequest> {
  const journeys = names.flatMap(itemsOf).map(journeyOf)
  const [first, second] = journeys
  const known = shelf.map(({ id }) => id)
  if (!first) return complain('noJourney', { allowed: known.join(', ') })
  const unknown = journeys.find(({ id }) => !known.some((each) => each === id))
  if (unknown) return complain('journeyUnknown', { given: unknown.id, allowed: known.join(', ') })
  const twice = journeys.find(({ id }, place) => journeys.findIndex((each) => each.id === id) < place)
  if (twice) return complain('journeyTwice', { given: twice.id })
  const wanted = (lang ?? languages.join()).split(',')
  const spoken = [...new Set(wanted)].filter(isLanguage)
  const strange = wanted.find((each) => !isLanguage(each))
  if (strange !== undefined) return complain('languageUnknown', { given: strange, allowed: languages.join(', ') })
  const file = out ?? (second ? 'roter-faden.html' : `${first.id}.html`)
  return { ok: true, value: { journeys, languages: spoken, out: file } }
}

/** A playlist as links carry it holds several journeys: `email-discount.two-prices`; a query belongs to the last. */
function itemsOf(name: string): readonly string[] {
  const [list = '', query] = name.split(/(?=\/?\?)(.*)/s)
  return list.split('.').map((id, place, all) => (query && place === all.length - 1 ? id + query : id))
}

/** A journey may stand with its query, as its address has it: `email-discount?variant=declared`. */
function journeyOf(item: string) {
  const [id = '', query] = item.split(/\/?\?(.*)/s)
  return { id, start: query ? `?${query}` : '' }
}
