import type { Version } from '../presenters/alone/cargo.ts'
import { dialects, type Report } from './dialects.ts'

/** The platform around this window. */
export interface Lms {
  /** What was saved at the end of the last visit; empty at the first. */
  readonly state: string
  /** False where somebody only looks: then nothing is written. */
  readonly isGraded: boolean
  /** Was it completed in an earlier visit? It stays so. */
  readonly wasCompleted: boolean
  /** Writes what has changed and asks to have it kept; false where the platform refused. */
  readonly save: (report: Report) => boolean
  readonly leave: () => void
}

type Api = Readonly<Record<string, (...args: readonly string[]) => unknown>>
const farthest = 50

/** Looks for the object of the platform in the windows around this one, then in those around the one that opened it. */
function findApi(name: string, from: Window): Api | null {
  for (const start of [from, from.opener as Window | null]) {
    let place: Window | null = start
    for (let height = 0; place && height < farthest; height += 1) {
      const found = apiIn(place, name)
      if (found) return found
      place = place.parent === place ? null : place.parent
    }
  }
  return null
}

function apiIn(place: Window, name: string): Api | null {
  try {
    return (place as unknown as Record<string, Api | undefined>)[name] ?? null
  } catch {
    return null // a window of another origin
  }
}

/** Begins a session with the platform; null where there is none, or where it refuses. */
export function openLms(version: Version, from: Window = window): Lms | null {
  const dialect = dialects[version]
  const api = findApi(dialect.object, from)
  const call = (name: string, ...args: readonly string[]): string => {
    try {
      return String(api?.[name]?.(...args) ?? '')
    } catch {
      return ''
    }
  }
  if (call(dialect.begin, '') !== 'true') return null
  const read = (name: string) => call(dialect.read, name)
  const isGraded = !['browse', 'review'].includes(read(dialect.mode))
  const written = new Map<string, string>()
  let isOpen = true
  return {
    state: read(dialect.state),
    isGraded,
    wasCompleted: ['completed', 'passed'].includes(read(dialect.status)),
    save(report) {
      if (!isOpen || !isGraded) return true
      const changed = Object.entries(dialect.values(report)).filter(([name, value]) => written.get(name) !== value)
      const refused = changed.filter(([name, value]) => call(dialect.write, name, value) !== 'true')
      const isKept = call(dialect.commit, '') === 'true'
      if (isKept)
        for (const [name, value] of changed) if (!refused.some(([each]) => each === name)) written.set(name, value)
      return isKept && refused.length === 0
    },
    leave() {
      if (isOpen) call(dialect.end, '')
      isOpen = false
    },
  }
}
