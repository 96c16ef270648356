import type { Strategy } from '../../engine/index.ts'
import type { Journey } from '../journey.ts'
import { type Setting, type SettingName, type Side, strategiesOf, usualOf } from '../setting.ts'
import { baseOf, encode } from '../strategy-code.ts'
import { differences, type Edit, withEdit, withoutEdit } from './edits.ts'
import { type Rules, rulesOf, strategyFrom } from './rules.ts'

/** One thing in which a replay differs from the usual one, and what takes it out of the address again. */
export type Change = { readonly undo: Readonly<Partial<Record<SettingName, string | null>>> } & (
  | { readonly of: 'whatIf'; readonly id: string }
  | { readonly of: 'strategy'; readonly side: Side; readonly base: Strategy }
  | { readonly of: 'edit'; readonly side: Side; readonly edit: Edit }
)

/** What takes every change back at once. */
export const undoAll = { variant: null, left: null, right: null } as const

/** A lane of a replay, as it can be edited. */
export interface EditedLane {
  readonly base: Strategy
  readonly rules: Rules
  /** What to write in the address for other rules; null = nothing, this is the usual strategy. */
  readonly codeOf: (rules: Rules, base?: Strategy) => string | null
}

/** Takes a lane apart: what it starts from, and its rules. */
export function editedLane(journey: Journey, { whatIf, ...setting }: Setting, side: Side): EditedLane {
  const strategy = setting[side]
  const base = baseOf(strategy.id, strategiesOf(journey)) ?? strategy
  const usual = usualOf(side, whatIf)
  const codeOf = (rules: Rules, from = base) => {
    const code = encode(strategyFrom(rules, strategy.id), from)
    return code === usual.id ? null : code
  }
  return { base, rules: rulesOf(strategy), codeOf }
}

/** Everything in which a replay differs from the usual one: the what-if, then each lane from its default. */
export function changesOf(journey: Journey, setting: Setting): readonly Change[] {
  const { whatIf } = setting
  const world: readonly Change[] = whatIf ? [{ of: 'whatIf', id: whatIf.id, undo: { variant: null } }] : []
  return [...world, ...changesIn(journey, setting, 'left'), ...changesIn(journey, setting, 'right')]
}

function changesIn(journey: Journey, setting: Setting, side: Side): readonly Change[] {
  const { base, rules, codeOf } = editedLane(journey, setting, side)
  const from = rulesOf(base)
  const edits = differences(rules, from)
  const usual = usualOf(side, setting.whatIf)
  const moved = edits.reduce(withEdit, rulesOf(usual))
  const started: readonly Change[] =
    base.id === usual.id ? [] : [{ of: 'strategy', side, base, undo: { [side]: codeOf(moved, usual) } }]
  const edited = edits.map(
    (edit): Change => ({ of: 'edit', side, edit, undo: { [side]: codeOf(withoutEdit(rules, from, edit)) } }),
  )
  return [...started, ...edited]
}
