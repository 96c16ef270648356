import { clip, type Keys, type Problem, problemAt } from './problem.ts'

/** The deepest place of a valid file lies nine levels down; the rest is air. */
const deepest = 16
/** Names that every JavaScript object has already: as fields or ids they could be mistaken for data. */
export const isReserved = (name: string): boolean => name === 'prototype' || name in Object.prototype

interface Place {
  readonly value: unknown
  readonly keys: Keys
}

/** What must be wrong with no file whatever it holds: names with a meaning in JavaScript, and nesting without end. */
export function shapeProblems(file: unknown): readonly Problem[] {
  const problems: Problem[] = []
  const open: Place[] = [{ value: file, keys: [] }]
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, keys } = place
    if (typeof value !== 'object' || value === null) continue
    if (keys.length >= deepest) return [problemAt('nestedTooDeep', keys, { limit: deepest })]
    for (const [key, inner] of Object.entries(value)) {
      const inside = [...keys, Array.isArray(value) ? Number(key) : key]
      if (isReserved(key)) problems.push(problemAt('nameReserved', inside, { field: clip(key) }))
      else open.push({ value: inner, keys: inside })
    }
  }
  return problems
}
