import { clip, type Keys, type Problem, problemAt } from './problem.ts'

interface Level {
  /** Names met so far in an object; null in a list. */
  readonly names: Set<string> | null
  key: string | number
}

/** After so many it is clear what is wrong. */
const most = 20

/** Fields that an object names twice. JSON.parse would silently keep the last one: that would be guessing. The text is valid JSON. */
export function fieldsTwice(text: string): readonly Problem[] {
  const problems: Problem[] = []
  const levels: Level[] = []
  let awaitsName = false
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g)) {
    const level = levels.at(-1)
    if (token === '{' || token === '[') levels.push({ names: token === '{' ? new Set() : null, key: 0 })
    else if (token === '}' || token === ']') levels.pop()
    else if (token === ',' && typeof level?.key === 'number' && !level.names) level.key += 1
    else if (awaitsName && level?.names) {
      const name: unknown = JSON.parse(token)
      level.key = String(name)
      if (level.names.has(level.key) && problems.length < most) problems.push(twice(levels.map(({ key }) => key)))
      level.names.add(level.key)
    }
    awaitsName = token === '{' || (token === ',' && levels.at(-1)?.names != null)
  }
  return problems
}

const twice = (keys: Keys): Problem => problemAt('fieldTwice', keys, { field: clip(String(keys.at(-1))) })
