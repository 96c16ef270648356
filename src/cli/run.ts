import { replay } from '../engine/index.ts'
import { type Complaint, type Outcome, visible } from './complaint.ts'
import { checkFiles, loadScenario, loadStrategies, presetNames } from './load.ts'
import { type Request, requestOf } from './options.ts'
import { table } from './table.ts'
import type { Words } from './words.ts'

/** What the command line prints, and how it ends: 0 done, 2 invalid input. */
export interface Ending {
  readonly code: 0 | 2
  readonly out: string
  readonly err: string
}

/** Does what the arguments ask for (engine.md section 7). */
export async function run(args: readonly string[], words: Words): Promise<Ending> {
  const request = requestOf(args)
  if (!request.ok) return refused(request.complaint, words)
  const printed = await answer(request.value, words)
  return printed.ok ? { code: 0, out: `${printed.value}\n`, err: '' } : refused(printed.complaint, words)
}

const refused = (complaint: Complaint, words: Words): Ending => ({
  code: 2,
  out: '',
  err: complaint(words)
    .map((line) => `${visible(line)}\n`)
    .join(''),
})

async function answer(request: Request, words: Words): Promise<Outcome<string>> {
  if (request.help) return { ok: true, value: words.say('usage', { presets: presetNames }) }
  if (!request.check) return replayed(request, words)
  const checked = await checkFiles(request.files)
  return checked.ok
    ? { ok: true, value: checked.value.map((file) => words.say('valid', { file })).join('\n') }
    : checked
}

async function replayed(
  { files: [file = '-'], strategies, variant, json }: Request,
  words: Words,
): Promise<Outcome<string>> {
  const scenario = await loadScenario(file, variant)
  if (!scenario.ok) return scenario
  const known = await loadStrategies(strategies)
  if (!known.ok) return known
  const replays = known.value.map((strategy) => replay(scenario.value, strategy))
  const value = json ? replays.map((each) => JSON.stringify(each)).join('\n') : table(scenario.value, replays, words)
  return { ok: true, value }
}
