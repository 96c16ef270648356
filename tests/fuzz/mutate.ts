import fc from 'fast-check'

/** A small seeded generator (mulberry32), so that every run tries the same files. */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
type Random = ReturnType<typeof seeded>

const oddNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '*',
  'head',
  'length',
  'at',
  'then',
]
const oddValues: readonly string[] = [
  ...['null', 'true', '0', '-0', '-1', '1', '2', '1.5', '1e308', '1e999', '-1e999', '5e-324', '9007199254740993'],
  ...[
    '""',
    '"x"',
    '"head"',
    '"*"',
    '"__proto__"',
    '"constructor"',
    '"prices/p0"',
    '"loyalty/points"',
    '"inventory/p0@c1"',
  ],
  ...[
    '"00:00"',
    '"23:59:59"',
    '"24:00"',
    '"c0"',
    '"c1"',
    '"s0"',
    '"s1"',
    '"all"',
    '"none"',
    '"🧵"',
    '"\\ud83e"',
    '"\\u0000"',
  ],
  ...['[]', '{}', '[[]]', '[["c0","c1"],["c1","head"]]', '{"__proto__":{"polluted":1}}', `"${'y'.repeat(65)}"`],
]
const pick = <Item>(items: readonly Item[], random: Random, otherwise: Item): Item =>
  items[random(items.length)] ?? otherwise

type Node = { [key: string]: unknown } | unknown[]
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const nodesIn = (value: unknown): readonly Node[] =>
  isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : []

/** One change of one place: what people mistype, and what nobody would type. */
const changes: readonly ((node: Node, key: string, random: Random, others: readonly Node[]) => void)[] = [
  (node, key) => (Array.isArray(node) ? node.splice(Number(key), 1) : Reflect.deleteProperty(node, key)),
  (node, key) =>
    Array.isArray(node) ? node.push(structuredClone(node[Number(key)])) : put(node, `${key}2`, node[key]),
  (node, key, random) => put(node, key, JSON.parse(pick(oddValues, random, 'null'))),
  (node, key, random) => put(node, key, JSON.parse(pick(oddValues, random, 'null'))),
  (node, _, random) => put(node, pick(oddNames, random, ''), JSON.parse(pick(oddValues, random, 'null'))),
  (node, key, random, others) => put(node, key, structuredClone(pick(others, random, []))),
  (node, key, random, others) =>
    put(node, key, structuredClone(pick(Object.values(pick(others, random, [])), random, null))),
  (node, key) => put(node, key, [Reflect.get(node, key)]),
  (node, key) => put(node, key, String(Reflect.get(node, key))),
  (node, _, random) => Array.isArray(node) && node.splice(0, node.length, ...node.toSorted(() => random(3) - 1)),
]

/** Sets an own field, whatever its name. */
const put = (node: Node, key: string, value: unknown): unknown =>
  Object.defineProperty(node, key === 'length' && Array.isArray(node) ? '0' : key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  })

/** The text of a file with a few changes; now and then the text itself is damaged too. */
export function mutated(file: unknown, random: Random): string {
  const copy: unknown = structuredClone(file)
  for (let left = 1 + random(2); left > 0; left -= 1) {
    const nodes = nodesIn(copy)
    const node = pick(nodes, random, [])
    const change = changes[random(changes.length)]
    change?.(node, pick(Object.keys(node), random, '0'), random, nodes)
  }
  const text = JSON.stringify(copy)
  return random(10) === 0 ? damaged(text, random) : text
}

function damaged(text: string, random: Random): string {
  const at = random(text.length)
  const tails = [text.slice(at + 1), text.slice(at + 1 + random(50)), text.slice(0, 200), '']
  return text.slice(0, at) + pick([...'{}[],:"\\0e-\0\uFEFF\ud800', ''], random, '') + pick(tails, random, '')
}

/** Any JSON at all, and any bytes. */
export const anyJson = fc.json({ maxDepth: 6 })
export const anyBytes = fc.uint8Array({ maxLength: 200 })
