import { globSync, readFileSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { parseSync } from 'vite'
import { nodesIn, textsIn } from './literals.ts'

/** A screen and every source file it can come to load, as far as the sources say. */
export interface ScreenFiles {
  readonly id: string
  readonly files: readonly string[]
}

/**
 * What is told of journeys belongs to them, i18n may load every word there is, and the list of statements names them all:
 * none of these says what a screen shows.
 */
const isElsewhere = (path: string) =>
  /^src\/content\/(?:scenarios|what-ifs)\/|^locales\/|^src\/i18n\/|^src\/content\/sources\.ts$/.test(path)

const isPath = (text: string) => /^\.\.?\//.test(text)
const pathsFrom = (file: string, texts: readonly string[]): readonly string[] =>
  texts
    .filter(isPath)
    .map((text) => normalize(`${dirname(file)}/${text}`).replaceAll('\\', '/'))
    .flatMap((path) => (path.includes('*') ? globSync(path) : [path]))
    .filter((path) => /\.(?:ts|tsx|json)$/.test(path) && !isElsewhere(path))

const parsed = new Map<string, ReturnType<typeof parseSync>>()
function programOf(file: string) {
  const known = parsed.get(file) ?? parseSync(file, readFileSync(file, 'utf8'))
  parsed.set(file, known)
  return known
}

/** An import of types loads nothing. */
const isLoaded = (node: object) => !('importKind' in node && node.importKind === 'type')

/** Follows every import, static or not. */
function reached(start: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const file of start) {
    if (seen.has(file)) continue
    seen.add(file)
    if (!file.endsWith('.json')) reached(pathsFrom(file, textsIn(programOf(file).program.body.filter(isLoaded))), seen)
  }
  return seen
}

const isScreen = (node: Record<string, unknown>) =>
  node.type === 'CallExpression' &&
  (node.callee as { name?: string }).name === 'defineScreen' &&
  Array.isArray(node.arguments)

/** The `id` written in a definition. */
function idOf(definition: unknown): string {
  for (const { type, key, value } of nodesIn(definition))
    if (type === 'Property' && (key as { name?: string }).name === 'id') return textsIn(value)[0] ?? ''
  throw new Error('a screen without an id')
}

/** All screens defined in src/app, each with what its view and its loader reach. */
export const screenFiles = (): readonly ScreenFiles[] =>
  globSync('src/app/**/*.ts').flatMap((file) => {
    const { program, module } = programOf(file)
    const homes = new Map(
      module.staticImports.flatMap(({ entries, moduleRequest }) =>
        entries.map(({ localName }) => [localName.value, moduleRequest.value] as const),
      ),
    )
    return [...nodesIn(program)].filter(isScreen).map((definition) => {
      const names = [...nodesIn(definition)].flatMap(({ type, name }) => (type === 'Identifier' ? [String(name)] : []))
      const loaded = names.flatMap((name) => homes.get(name) ?? [])
      return { id: idOf(definition), files: [...reached(pathsFrom(file, [...loaded, ...textsIn(definition)]))] }
    })
  })
