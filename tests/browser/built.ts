import { globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const allPaths = ['de', 'en'].flatMap((language) =>
  globSync(`dist/${language}/**/index.html`).map((file) => file.replace(/^dist|index\.html$/g, '')),
)
const isEmbed = (path: string) => /^\/\w+\/embed\/[\w-]+\/$/.test(path)

/** Every prerendered page of the application, as its path. */
export const builtPaths: readonly string[] = allPaths.filter((path) => !isEmbed(path))

/** Every page that is made for a frame in other people’s pages. */
export const embedPaths: readonly string[] = allPaths.filter(isEmbed)
export const builtPage = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8')

/** All files that a page links and loads; links that are disabled are never fetched. */
export const linkedFiles = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/(?:src|(?<!disabled )href)="\/([^"]+\.(?:js|json|css|woff2|svg))"/g)].map(
      ([, file = '']) => file,
    ),
  ),
]

/** What travels over the line, in bytes; faces are packed already. */
export function weight(file: string): number {
  const bytes = readFileSync(`dist/${file}`)
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
}
