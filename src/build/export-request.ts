import { parseArgs } from 'node:util'
import { complain, type Outcome } from '../cli/complaint.ts'
import { journeyIds } from '../content/shelf.ts'
import { isLanguage, type Language, languages } from '../i18n/language.ts'
import { type Version, versions } from '../presenters/alone/cargo.ts'
import type { Export } from './export-kinds.ts'

/** What goes into the file, in which languages, and where it goes. */
export interface ExportRequest {
  /** For which learning platforms; null = a file to be opened by hand. */
  readonly version: Version | null
  /** What it is called: `course`, the id of its journey, or `journeys`. */
  readonly id: string
  readonly hasCourse: boolean
  readonly journeys: readonly { readonly id: string; readonly start: string }[]
  readonly languages: readonly Language[]
  readonly out: string
}

const options = {
  lang: { type: 'string' },
  out: { type: 'string' },
  version: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
type Given = ReadonlyMap<keyof typeof options, string>
const isOption = (name: string, kind: Export): name is keyof typeof options =>
  Object.hasOwn(options, name) && (name !== 'version' || kind === 'scorm')

/** What the arguments ask for, or why they make no sense; null = only how it is used. */
export function exportRequestOf(kind: Export, args: readonly string[]): Outcome<ExportRequest | null> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const given = new Map<keyof typeof options, string>()
  const names: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') names.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value = '' } = token
    if (!isOption(name, kind)) return complain('optionUnknown', { given: rawName })
    if (given.has(name)) return complain('optionTwice', { given: rawName })
    if (name !== 'help' && (value === '' || (!token.inlineValue && /^-./.test(value))))
      return complain('optionEmpty', { given: rawName })
    given.set(name, value)
  }
  return given.has('help') ? { ok: true, value: null } : sensible(kind, names, given)
}

const course = 'course'

function sensible(kind: Export, names: readonly string[], given: Given): Outcome<ExportRequest> {
  const hasCourse = names.length === 1 && names[0] === course
  const journeys = hasCourse ? journeyIds.map((id) => ({ id, start: '' })) : names.flatMap(itemsOf).map(journeyOf)
  const [first, second] = journeys
  const allowed = [course, ...journeyIds].join(', ')
  if (!first) return complain('noJourney', { allowed })
  const unknown = journeys.find(({ id }) => !journeyIds.includes(id))
  if (unknown) return complain('journeyUnknown', { given: unknown.id, allowed })
  const twice = journeys.find(({ id }, place) => journeys.findIndex((each) => each.id === id) < place)
  if (twice) return complain('journeyTwice', { given: twice.id })
  const wanted = (given.get('lang') ?? languages.join()).split(',')
  const spoken = [...new Set(wanted)].filter(isLanguage)
  const strange = wanted.find((each) => !isLanguage(each))
  if (strange !== undefined) return complain('languageUnknown', { given: strange, allowed: languages.join(', ') })
  const asked = given.get('version') ?? '1.2'
  const version = versions.find((each) => each === asked)
  if (!version) return complain('versionUnknown', { given: asked, allowed: versions.join(', ') })
  const id = hasCourse ? course : second ? 'journeys' : first.id
  const name = id === 'journeys' ? 'roter-faden' : id
  const own = kind === 'scorm' ? `${name}-scorm-${version}.zip` : `${name}.html`
  const request = { version: kind === 'scorm' ? version : null, id, hasCourse, journeys, languages: spoken }
  return { ok: true, value: { ...request, out: given.get('out') ?? own } }
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
