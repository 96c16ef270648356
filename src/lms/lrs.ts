import type { Launch } from './launch.ts'
import type { Statement } from './statements.ts'

/** A way to the learning record store that loses nothing while there is no network. */
export interface Lrs {
  readonly send: (statement: Statement) => void
  /** Tries again what still waits. */
  readonly flush: () => Promise<void>
}

/** What waits lies on the device, each store’s apart, and only until it was taken. */
const keyOf = (endpoint: string) => `roter-faden-lrs ${endpoint}`
const most = 500
/** A bad statement would hold up all others: it is refused again however often it is sent. */
const isRefused = (status: number) => status === 400 || status === 413
/** 409: it is there already. */
const isTaken = (status: number) => (status >= 200 && status < 300) || status === 409

/** Opens the way to the store of a launch; what waits for it from earlier goes first. */
export function openLrs(launch: Launch, storage: () => Storage = () => localStorage): Lrs {
  const key = keyOf(launch.endpoint)
  let waiting: readonly Statement[] = read(storage, key)
  let sending: Promise<void> | null = null
  const keep = () =>
    attempt(() => {
      if (waiting.length === 0) storage().removeItem(key)
      else storage().setItem(key, JSON.stringify(waiting))
    })
  const forget = (sent: readonly Statement[]) => {
    waiting = waiting.filter((each) => !sent.includes(each))
    keep()
  }
  async function work() {
    let size = waiting.length
    while (waiting.length > 0) {
      const some = waiting.slice(0, size)
      const status = await post(launch, some)
      if (isTaken(status)) forget(some)
      else if (isRefused(status) && some.length === 1) forget(some)
      else if (isRefused(status)) size = 1
      else return // no network, no right, or a store in trouble: it all waits
      if (size !== 1) size = waiting.length
    }
  }
  const flush = () => {
    sending ??= work().finally(() => {
      sending = null
    })
    return sending
  }
  return {
    send(statement) {
      waiting = [...waiting, statement].slice(-most)
      keep()
      void flush()
    },
    flush,
  }
}

/** Posts statements; the status of the answer, 0 without one. */
async function post({ endpoint, auth }: Launch, statements: readonly Statement[]): Promise<number> {
  try {
    const answer = await fetch(`${endpoint}statements`, {
      method: 'POST',
      keepalive: true, // also while the window closes
      headers: { 'Content-Type': 'application/json', Authorization: auth, 'X-Experience-API-Version': '1.0.3' },
      body: JSON.stringify(statements),
    })
    return answer.status
  } catch {
    return 0
  }
}

const isStatement = (json: unknown): json is Statement =>
  typeof json === 'object' && json !== null && 'id' in json && 'timestamp' in json

function read(storage: () => Storage, key: string): readonly Statement[] {
  const kept = attempt<unknown>(() => JSON.parse(storage().getItem(key) ?? 'null'))
  return Array.isArray(kept) ? kept.filter(isStatement) : []
}

/** Storage may be blocked or full, or hold broken text; then what waits lasts as long as the visit. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}
