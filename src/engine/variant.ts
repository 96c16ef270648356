import type { Channel, Scenario, Step } from './scenario.ts'
import { secondsOf } from './time.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON merge patch (RFC 7396): null removes, objects are merged, everything else replaces. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged = new Map<string, unknown>(isObject(target) ? Object.entries(target) : [])
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key)
    else merged.set(key, mergePatch(merged.get(key), value))
  }
  // Built from entries, so that a key such as `__proto__` stays an ordinary key.
  return Object.fromEntries(merged)
}

/** A list of things with ids, patched as a map by id: null removes one, an unknown id adds one at the end. */
function patchById<Thing extends { readonly id: string }>(things: readonly Thing[], patch: JsonObject): Thing[] {
  const kept = things
    .filter(({ id }) => patch[id] !== null)
    .map((thing) => (Object.hasOwn(patch, thing.id) ? mergePatch(thing, patch[thing.id]) : thing) as Thing)
  const known = new Set(things.map(({ id }) => id))
  const added = Object.entries(patch)
    .filter(([id, value]) => !known.has(id) && value !== null)
    .map(([id, value]) => mergePatch({ id }, value) as Thing)
  return [...kept, ...added]
}

/**
 * The scenario with one of its variants applied; its new steps are placed by time, after equals.
 * @throws RangeError if the scenario has no such variant. The result is as valid as the patch: check files first.
 */
export function applyVariant(scenario: Scenario, variantId: string): Scenario {
  const variant = scenario.variants?.find(({ id }) => id === variantId)
  if (!variant) throw new RangeError(`no variant ${variantId}`)
  const { steps, channels, ...rest } = variant.patch
  const patched = mergePatch(scenario, rest) as Scenario
  return {
    ...patched,
    channels: isObject(channels) ? patchById<Channel>(scenario.channels, channels) : scenario.channels,
    steps: isObject(steps) ? inOrderOfTime(scenario.steps, patchById<Step>(scenario.steps, steps)) : scenario.steps,
  }
}

/** Steps that were there keep their order; each new one goes behind all that are not later. */
function inOrderOfTime(before: readonly Step[], patched: readonly Step[]): readonly Step[] {
  const old = new Set(before.map(({ id }) => id))
  const placed = patched.filter(({ id }) => old.has(id))
  for (const step of patched.filter(({ id }) => !old.has(id))) {
    const at = secondsOf(step)
    const next = placed.findIndex((other) => secondsOf(other) > at)
    placed.splice(next < 0 ? placed.length : next, 0, step)
  }
  return placed
}
