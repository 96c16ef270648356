import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Rolldown } from 'vite'

type Output = Rolldown.RolldownOutput['output']

/** What the client build made, as the pages need it. */
export interface Assets {
  /** The whole stylesheet, to stand in every page. */
  readonly css: string
  readonly cssFile: string
  /** The faces of the first paint. */
  readonly fonts: readonly string[]
  readonly start: string
  readonly entry: string
  readonly forward: string
  /** The script that chooses light or dark, to stand in every page. */
  readonly theme: string
  /** The script files that these source files came to lie in, with all that they import. */
  readonly scriptsOf: (sources: readonly string[]) => readonly string[]
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

/** Reads the outcome of the client build; throws where a page names a source file that no chunk holds. */
export function readAssets(output: Output): Assets {
  const chunks = new Map(output.flatMap((item) => (item.type === 'chunk' ? [[item.fileName, item] as const] : [])))
  const homes = new Map<string, string>()
  for (const { fileName, moduleIds } of chunks.values()) for (const id of moduleIds) homes.set(named(id), fileName)
  for (const { fileName, facadeModuleId } of chunks.values())
    if (facadeModuleId) homes.set(named(facadeModuleId), fileName)
  const home = (source: string) => homes.get(source) ?? missing(source)
  const style = output.find((item) => item.type === 'asset' && item.fileName.endsWith('.css')) ?? missing('css')
  const css = layerOrder() + (style.type === 'asset' ? String(style.source) : '')
  return {
    css,
    cssFile: style.fileName,
    fonts: output.flatMap(({ fileName }) => (fileName.endsWith('.woff2') ? [fileName] : [])),
    start: home('src/app/start.ts'),
    entry: home('src/app/entry-client.tsx'),
    forward: home('src/app/forward.ts'),
    theme: chunks.get(home('src/app/first-theme.ts'))?.code.trim() ?? missing('src/app/first-theme.ts'),
    scriptsOf: (sources) => [...closure(chunks, sources.map(home))],
  }
}

/** The order of the cascade layers must stand first, whatever order the bundler gave the styles. */
const layerOrder = () => /@layer [^{;]+;/.exec(readFileSync('src/ui/global.css', 'utf8'))?.[0] ?? missing('@layer')

function missing(source: string): never {
  throw new Error(`the build made nothing of ${source}`)
}

const sealed = (text: string) => `'self' 'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The policy every page carries: own files only, and this one inlined stylesheet and script. */
export const contentPolicy = ({ css, theme }: Pick<Assets, 'css' | 'theme'>) =>
  [
    "default-src 'self'",
    `script-src ${sealed(theme)}`,
    `style-src ${sealed(css)}`,
    "img-src 'self' blob:", // a picture of the replay is drawn in the browser
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
