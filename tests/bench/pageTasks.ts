interface Event {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args: { readonly data?: { readonly documentLoaderURL?: string } }
}

const longTask = 50

/** How long the main thread of a page was held up since navigation, in ms: in sum, and at worst. */
export interface Tasks {
  readonly blocking: number
  readonly longest: number
}

/** Reads a trace; null where it began too late to show the navigation. */
export function tasksOf(trace: string, address: string): Tasks | null {
  const { traceEvents }: { readonly traceEvents: readonly Event[] } = JSON.parse(trace)
  const start = traceEvents.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === address,
  )
  if (!start) return null
  const tasks = traceEvents
    .filter(
      ({ name, pid, tid, ts }) => /\bRunTask$/.test(name) && pid === start.pid && tid === start.tid && ts >= start.ts,
    )
    .map(({ dur = 0 }) => dur / 1000)
  const blocking = tasks.reduce((sum, task) => sum + Math.max(0, task - longTask), 0)
  return { blocking, longest: Math.max(0, ...tasks) }
}
