import { parseArgs } from 'node:util'
import { complain, type Outcome } from './complaint.ts'

/** What the person at the command line asks for. */
export interface Request {
  readonly files: readonly string[]
  readonly strategies: readonly string[]
  readonly variant: string | undefined
  readonly json: boolean
  readonly check: boolean
  readonly help: boolean
}

const options = {
  strategy: { type: 'string', multiple: true },
  variant: { type: 'string' },
  json: { type: 'boolean' },
  check: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const
type OptionName = keyof typeof options
const isOption = (name: string): name is OptionName => Object.hasOwn(options, name)

/** What the arguments ask for, or why they make no sense. */
export function requestOf(args: readonly string[]): Outcome<Request> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const files: string[] = []
  const given = new Map<OptionName, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (!isOption(name)) return complain('optionUnknown', { given: rawName })
    const isText = options[name].type === 'string'
    if (isText && (!value || isSwallowed(token.inlineValue, value))) return complain('optionEmpty', { given: rawName })
    if (!isText && value !== undefined) return complain('optionFilled', { given: rawName })
    if (name === 'variant' && given.has(name)) return complain('optionTwice', { given: rawName })
    given.set(name, [...(given.get(name) ?? []), value ?? ''])
  }
  return sensible(files, given)
}

/** `--strategy --json`: the next option is no value. */
const isSwallowed = (isInline: boolean | undefined, value: string): boolean => !isInline && /^-./.test(value)

function sensible(files: readonly string[], given: ReadonlyMap<OptionName, readonly string[]>): Outcome<Request> {
  const strategies = given.get('strategy') ?? ['multichannel', 'omnichannel']
  const check = given.has('check')
  const help = given.has('help')
  const beside = (['strategy', 'variant', 'json'] as const).find((name) => given.has(name))
  if (check && beside && !help) return complain('optionWithCheck', { given: `--${beside}` })
  if (files.length === 0 && !help) return complain('noFile')
  if (files.length > 1 && !check && !help) return complain('manyFiles', { given: files.join(', ') })
  const readsInput = [...files, ...(check ? [] : strategies)].filter((name) => name === '-')
  if (readsInput.length > 1 && !help) return complain('stdinTwice')
  return {
    ok: true,
    value: { files, strategies, variant: given.get('variant')?.[0], json: given.has('json'), check, help },
  }
}
