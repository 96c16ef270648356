import { type Domain, domains, type Sharing } from '../../engine/index.ts'
import { type Arrival, type DomainGroup, domainGroups, type Rules } from './rules.ts'

/** What an edit is about: every domain, one group of them, or one. */
export type Scope = 'all' | DomainGroup | Domain
type Switches = Omit<Rules, 'share' | 'arrival'>
/** One change of a strategy: it sets a rule, whatever stood there before. */
export type Edit =
  | { readonly of: 'share'; readonly scope: Scope; readonly value: Sharing }
  | { readonly of: 'arrival'; readonly scope: Scope; readonly value: Arrival }
  | { readonly [Name in keyof Switches]: { readonly of: Name; readonly value: Switches[Name] } }[keyof Switches]

/** Every scope, widest first. */
export const scopes: readonly Scope[] = ['all', 'plan', 'process', 'person', ...domains]
const switches = ['resolution', 'localFallback', 'buffer', 'declare', 'incentives'] as const

/** The domains of a scope. */
export function domainsIn(scope: Scope): readonly Domain[] {
  if (scope === 'all') return domains
  return scope in domainGroups ? domainGroups[scope as DomainGroup] : [scope as Domain]
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The rules with an edit made. */
export function withEdit(rules: Rules, edit: Edit): Rules {
  if (edit.of !== 'share' && edit.of !== 'arrival') return { ...rules, [edit.of]: edit.value }
  const set = domainsIn(edit.scope).map((domain) => [domain, edit.value])
  return { ...rules, [edit.of]: { ...rules[edit.of], ...Object.fromEntries(set) } }
}

/** The rules with one edit taken back: there they are those of the base again. */
export function withoutEdit(rules: Rules, base: Rules, edit: Edit): Rules {
  if (edit.of !== 'share' && edit.of !== 'arrival') return { ...rules, [edit.of]: base[edit.of] }
  const was = base[edit.of]
  const back = domainsIn(edit.scope).map((domain) => [domain, was[domain]])
  return { ...rules, [edit.of]: { ...rules[edit.of], ...Object.fromEntries(back) } }
}

/** Every difference between a base and other rules, as the fewest edits that lead from the one to the other. */
export function differences(rules: Rules, base: Rules): readonly Edit[] {
  return [
    ...byScope(rules.share, base.share).map((found) => ({ of: 'share', ...found }) as const),
    ...byScope(rules.arrival, base.arrival).map((found) => ({ of: 'arrival', ...found }) as const),
    ...switches.flatMap((name) => (rules[name] === base[name] ? [] : [{ of: name, value: rules[name] } as Edit])),
  ]
}

/** A wider scope stands for its domains where all of them differ, and in the same way. */
function byScope<Value>(
  rules: Readonly<Record<Domain, Value>>,
  base: Readonly<Record<Domain, Value>>,
): readonly { readonly scope: Scope; readonly value: Value }[] {
  const left = new Set(domains.filter((domain) => !isSame(rules[domain], base[domain])))
  return scopes.flatMap((scope) => {
    const [first, ...others] = domainsIn(scope)
    if (first === undefined || !left.has(first)) return []
    const value = rules[first]
    if (!others.every((domain) => left.has(domain) && isSame(rules[domain], value))) return []
    for (const domain of domainsIn(scope)) left.delete(domain)
    return [{ scope, value }]
  })
}
