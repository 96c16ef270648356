import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import type { Plugin } from 'vite'
import { addressOf } from '../content/fetched.ts'
import { readJson } from './read-json.ts'

const prefix = 'virtual:json/'
const quoted = JSON.stringify
const fetchedFrom = `${process.cwd()}/src/content/fetched.ts`

const markOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8)

/**
 * Offers `virtual:json/<pattern>`: a function that reads the JSON files of the pattern by their path, null where there is
 * none. The built site fetches them as what they are, data; everywhere else they are imported.
 */
export function jsonPlugin(): Plugin {
  let isSite = false
  return {
    name: 'json-files',
    configResolved({ command, configFile, build }) {
      // Programs that run alone are built without the configuration, and have all their words in them.
      isSite = command === 'build' && configFile !== undefined && !build.ssr
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}.js` : null), // a script, not JSON
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      const files = globSync(id.slice(prefix.length + 1, -'.js'.length)).sort()
      if (!isSite) {
        const loaders = files.map((file) => `${quoted(file)}: () => import(${quoted(`${process.cwd()}/${file}`)})`)
        return `const files = {${loaders}}\nexport default (file) => files[file]?.().then((module) => module.default) ?? null`
      }
      const marks = files.map((file) => {
        const source = quoted(readJson(file))
        const mark = markOf(source)
        this.emitFile({ type: 'asset', fileName: addressOf(file, mark), originalFileName: file, source })
        return [file, mark] as const
      })
      return `import { fetched } from ${quoted(fetchedFrom)}\nexport default fetched(${quoted(Object.fromEntries(marks))})`
    },
  }
}
