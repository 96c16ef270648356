import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Rolldown } from 'vite'

type Output = Rolldown.RolldownOutput['output']

/** What the client build made, as the pages need it. */
export interface Assets {
  /** The style files that these source files and what stands in a page need, in the order in which they apply. */
  readonly stylesOf: (sources: readonly string[], html: string) => readonly Style[]
  /** The faces of the first paint. */
  readonly fonts: readonly string[]
  readonly start: string
  readonly entry: string
  readonly forward: string
  /** The script that chooses light or dark, to stand in every page. */
  readonly first: string
  /** The data files of these source files, which scripts fetch. */
  readonly dataOf: (sources: readonly string[]) => readonly string[]
  /** The script files that these source files came to lie in, with all that they import. */
  readonly scriptsOf: (sources: readonly string[]) => readonly string[]
}

/** The styles of one script file: loaded with it, unless they stand in the page already. */
export interface Style {
  readonly file: string
  readonly css: string
}

const named = (id: string) => id.replace(/^\0/, '').replace(`${process.cwd()}/`, '')

/** Follows the static imports of chunks. */
function closure(chunks: ReadonlyMap<string, Rolldown.OutputChunk>, files: Iterable<string>, seen = new Set<string>()) {
  for (const file of files) {
    const chunk = chunks.get(file)
    if (!chunk || seen.has(file)) continue
    seen.add(file)
    closure(chunks, chunk.imports, seen)
  }
  return seen
}

/** JSON files of the sources that the site fetches, with their names there. */
const dataFiles = ({ fileName, originalFileNames }: Rolldown.OutputAsset) =>
  fileName.endsWith('.json') ? originalFileNames.map((source) => [source, fileName] as const) : []

/** Reads the outcome of the client build; throws where a page names a source file that no chunk holds. */
export function readAssets(output: Output): Assets {
  const chunks = new Map(output.flatMap((item) => (item.type === 'chunk' ? [[item.fileName, item] as const] : [])))
  const homes = new Map<string, string>()
  for (const { fileName, moduleIds } of chunks.values()) for (const id of moduleIds) homes.set(named(id), fileName)
  for (const { fileName, facadeModuleId } of chunks.values())
    if (facadeModuleId) homes.set(named(facadeModuleId), fileName)
  const home = (source: string) => homes.get(source) ?? missing(source)
  const styles = output.flatMap((item) =>
    item.type === 'asset' && item.fileName.endsWith('.css') ? [{ file: item.fileName, css: String(item.source) }] : [],
  )
  const data = new Map(output.flatMap((item) => (item.type === 'asset' ? dataFiles(item) : [])))
  const scriptsOf = (sources: readonly string[]) => [
    ...closure(chunks, sources.filter((source) => !data.has(source)).map(home)),
  ]
  return {
    stylesOf(sources, html) {
      const loaded = scriptsOf(sources).flatMap((name) => [...(chunks.get(name)?.viteMetadata?.importedCss ?? [])])
      return styles.filter(({ file, css }) => loaded.includes(file) || dresses(css, html))
    },
    fonts: output.flatMap(({ fileName }) => (fileName.endsWith('.woff2') ? [fileName] : [])),
    start: home('src/app/start.ts'),
    entry: home('src/app/entry-client.tsx'),
    forward: home('src/app/forward.ts'),
    first: chunks.get(home('src/app/first.ts'))?.code.trim() ?? missing('src/app/first.ts'),
    dataOf: (sources) => sources.flatMap((source) => data.get(source) ?? []),
    scriptsOf,
  }
}

/** Does something in a page wear one of these classes? Parts that come alive later are prerendered, too. */
function dresses(css: string, html: string): boolean {
  const worn = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
  return [...css.matchAll(/\.(_[\w-]+)/g)].some(([, name = '']) => worn.has(name))
}

/** One stylesheet of several; the order of the cascade layers stands first, whatever order the bundler gave them. */
export const sheetOf = (styles: readonly Style[]) => layerOrder() + styles.map(({ css }) => css.trim()).join('')
const layerOrder = () => /@layer [^{;]+;/.exec(readFileSync('src/ui/global.css', 'utf8'))?.[0] ?? missing('@layer')

function missing(source: string): never {
  throw new Error(`the build made nothing of ${source}`)
}

const seal = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const sealed = (texts: readonly string[]) => ["'self'", ...texts.map(seal)].join(' ')

/** The policy every page carries: own files only, the inlined script, and the inlined stylesheets. */
export const contentPolicy = (first: string, sheets: readonly string[]) =>
  [
    "default-src 'self'",
    `script-src ${sealed([first])}`,
    `style-src ${sealed(sheets)}`,
    "img-src 'self' blob:", // a picture of the replay is drawn in the browser
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
