import { hearAnswers } from '../playback/answers.ts'
import { type Keeper, keepIn } from '../playback/stored.ts'
import type { Platform } from '../presenters/alone/cargo.ts'
import { type Lms, openLms } from './connection.ts'
import type { Result } from './dialects.ts'
import { readLaunch } from './launch.ts'
import { openLrs } from './lrs.ts'
import { readSaved, writeSaved } from './saved.ts'
import { answeredStatement, completedStatement } from './statements.ts'

/** How a platform keeps what is learned: `refused` = not the last time, `review` = not at all, `none` = there is none. */
export type Keeping = 'kept' | 'refused' | 'review' | 'none'

/** One visit to a package. */
export interface Session {
  /** Where the last visit ended, as `/de/course/2/`; empty at the first. */
  readonly start: string
  /** The learner is at this place now. */
  readonly moved: (place: string) => void
  readonly keeping: () => Keeping
  readonly subscribe: (listener: () => void) => () => void
}

interface Package extends Platform {
  /** How far the learner is, as it is kept now. */
  readonly result: () => Result
}

/** Moves come quickly, one after the other; the last of them is what counts. Milliseconds. */
const rest = 300

/** Begins a visit: brings back what was saved, and saves after each answer and each move. */
export function openSession({ version, activity, result }: Package): Session {
  const lms = openLms(version)
  const saved = readSaved(lms?.state ?? '')
  const listeners = new Set<() => void>()
  const begun = Date.now()
  const kept = new Map(saved.kept)
  let { place } = saved
  let keeping: Keeping = lms ? (lms.isGraded ? 'kept' : 'review') : 'none'
  let timer: ReturnType<typeof setTimeout> | undefined
  function save() {
    clearTimeout(timer)
    if (!lms?.isGraded) return
    const now = result()
    const report = { ...now, isCompleted: now.isCompleted || lms.wasCompleted, place }
    const seconds = (Date.now() - begun) / 1000
    keeping = lms.save({ ...report, state: writeSaved({ place, kept }), seconds }) ? 'kept' : 'refused'
    for (const listener of listeners) listener()
  }
  if (lms) keepIn(keeperOf(kept, save))
  const noteEnd = tellLrs(activity, result)
  listeners.add(noteEnd)
  leaveWith(lms, save)
  return {
    start: saved.place,
    moved(to) {
      if (to === place) return
      place = to
      clearTimeout(timer)
      timer = setTimeout(save, rest)
    },
    keeping: () => keeping,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What a shared device must not keep of a learner lies in the platform. */
const keeperOf = (kept: Map<string, string>, save: () => void): Keeper => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem(key, text) {
    kept.set(key, text)
    save()
  },
  removeItem(key) {
    kept.delete(key)
    save()
  },
  keys: () => [...kept.keys()],
})

function leaveWith(lms: Lms | null, save: () => void) {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save())
  window.addEventListener('pagehide', () => {
    save()
    lms?.leave()
  })
}

/** Where the launch names a learning record store, it hears of every prediction, every answer, and the end. */
function tellLrs(own: string, result: () => Result): () => void {
  const launch = readLaunch(location.search, own)
  if (!launch) return () => {}
  const lrs = openLrs(launch)
  const told = new Set<string>()
  let wasCompleted = result().isCompleted
  const language = () => document.documentElement.lang
  hearAnswers((answered) => {
    const line = JSON.stringify(answered)
    if (answered.kind === 'prediction' && told.has(line)) return // it is shown again, not made again
    told.add(line)
    lrs.send(answeredStatement(launch, answered, language()))
    queueMicrotask(noteEnd) // what an answer changes is kept right after it
  })
  function noteEnd() {
    if (!launch) return
    const now = result()
    if (now.isCompleted && !wasCompleted) lrs.send(completedStatement(launch, now, language()))
    wasCompleted = now.isCompleted
  }
  window.addEventListener('online', () => void lrs.flush())
  void lrs.flush()
  return noteEnd
}
