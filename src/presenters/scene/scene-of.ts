import type { Journey } from '../journey.ts'
import type { Setting } from '../setting.ts'
import { channelOf, type Telling } from '../telling.ts'
import { layOut } from './lay-out.ts'
import type { Scene } from './scene.ts'
import { viewOf } from './view.ts'
import { voiceOf } from './voice.ts'

/** The scene of one step in one lane; null where there is no such step. It replays the steps before: for the current one only. */
export function sceneOf(
  { words }: Journey,
  { scenario }: Setting,
  telling: Telling,
  side: 'left' | 'right',
  index: number,
): Scene | null {
  const [step, row] = [scenario.steps[index], telling.rows[index]]
  if (!step || !row) return null
  const { frame, sign, lines } = row[side]
  const { effect } = frame
  const channel = channelOf(step.channel, scenario.channels, words)
  const items = layOut(step, viewOf({ scenario, strategy: telling[side].strategy, step, frame, words }))
  const kind = step.do === 'deliver' ? 'parcel' : channel.kind
  const { day, time } = step
  const said = voiceOf(lines)
  const voice = items.some(({ says }) => says === said) ? null : said
  return { kind, channel, action: step.do, effect, sign, day, time, lines, voice, items }
}
