import { parseSync } from 'vite'

const wildcard = '*'
const isRecord = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null

/** The text a node stands for, with a wildcard for each inserted value; null if it is no text. */
function textOf(node: Record<string, unknown>): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return null
  return node.quasis.map((part: { value: { cooked: string } }) => part.value.cooked).join(wildcard)
}

/** Every node below this one, itself included. */
export function* nodesIn(node: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(node)) for (const each of node) yield* nodesIn(each)
  if (!isRecord(node) || Array.isArray(node)) return
  yield node
  for (const child of Object.values(node)) yield* nodesIn(child)
}

/** Every text below a node of a program; comments are no texts. */
export const textsIn = (node: unknown): readonly string[] =>
  [...nodesIn(node)].map(textOf).filter((text) => text !== null)

/** Every text of a source file. */
export const literals = (source: string): readonly string[] =>
  textsIn(parseSync('source.tsx', source, { lang: 'tsx' }).program)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Says whether a text of the sources names this key of a namespace; an inserted value stands for one segment of a key. */
export function matcher(texts: readonly string[]): (namespace: string, key: string) => boolean {
  const exact = new Set(texts.filter((text) => !text.includes(wildcard)))
  const patterns = [...new Set(texts)]
    .filter((text) => text.includes(wildcard) && /^[\w.:*-]*[a-zA-Z]{2,}[\w.:*-]*$/.test(text))
    .map((text) => new RegExp(`^${text.split(wildcard).map(escaped).join('[^.:]+')}$`))
  return (namespace, key) =>
    [key, `${namespace}:${key}`].some((name) => exact.has(name) || patterns.some((pattern) => pattern.test(name)))
}
