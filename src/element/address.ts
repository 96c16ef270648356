/** The version of links, filled in by the build (src/build/element.ts). */
declare const linkVersion: string

/** What the element takes over into the address of its frame, attribute by attribute. */
const passed = ['variant', 'step', 'theme', 'predict', 'lock', 'hide'] as const
export const attributes = ['journey', 'lang', 'lanes', ...passed] as const

/** The query of the frame, as the attributes ask for it; `lanes` names both strategies, as `multichannel,omnichannel`. */
export function queryOf(value: (name: string) => string | null): string {
  const query = new URLSearchParams({ v: linkVersion })
  const [left = '', right = ''] = (value('lanes') ?? '').split(',').map((each) => each.trim())
  if (left) query.set('left', left)
  if (right) query.set('right', right)
  for (const name of passed) {
    const given = value(name)
    if (given) query.set(name, given)
  }
  return `?${query}`
}

/** Does it show the journey as it is usually told? Only of that the threads are known before anything is loaded. */
export const isUsual = (value: (name: string) => string | null): boolean => !value('lanes') && !value('variant')
