import type { Plugin } from 'vite'

/** Builds with other modules in the place of some: what a page without the site around it does in its own way. */
export function standIns(replaced: Readonly<Record<string, string>>): Plugin {
  const full = (path: string) => `${process.cwd()}/${path}`
  const places = new Map(Object.entries(replaced).map(([from, to]) => [full(from), full(to)]))
  return {
    name: 'stand-ins',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      return (found && places.get(found.id)) ?? null
    },
  }
}
