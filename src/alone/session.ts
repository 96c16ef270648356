import { courseResult, journeysResult } from '../lms/result.ts'
import { openSession, type Session } from '../lms/session.ts'
import { progress } from '../playback/progress.ts'
import { createStored } from '../playback/stored.ts'
import { keptNow } from '../views/course/kept.ts'
import { cargo, ids } from './cargo.ts'

const isIds = (json: unknown): json is readonly string[] =>
  Array.isArray(json) && json.length <= ids.length && json.every((id) => typeof id === 'string')

/** The journeys that were seen to their last step. */
const ended = createStored<readonly string[]>('ended', [], (json) => (isIds(json) ? json : null))

/** Notes a step that is shown; the last one of a journey counts for the platform. */
export function noteStep(id: string, step: string | null): void {
  const last = cargo.journeys.find(({ scenario }) => scenario.id === id)?.scenario.steps.at(-1)?.id
  if (cargo.platform && step !== null && step === last && !ended.get().includes(id)) ended.set([...ended.get(), id])
}

/** The visit of this file to a learning platform; null where it was not made for one. */
export const session: Session | null =
  cargo.platform &&
  openSession({
    ...cargo.platform,
    result: () => (cargo.course ? courseResult(keptNow()) : journeysResult(ids, progress.get(), ended.get())),
  })
