import { useEffect, useRef, useState } from 'react'
import type { Person } from '../../population/crowd.ts'
import type { CrowdNews, CrowdTask } from './crowd.worker.ts'

interface Run {
  /** The week and the assumptions the people walked through; another task makes them outdated. */
  readonly key: string
  readonly state: 'running' | 'done' | 'cancelled' | 'failed'
  readonly people: readonly Person[]
}

/** Sends people through a week in a thread of its own; a new task or leaving ends the old one. */
export function useCrowd(task: CrowdTask) {
  const worker = useRef<Worker | null>(null)
  const [run, setRun] = useState<Run | null>(null)
  const key = JSON.stringify(task)
  const stop = () => {
    worker.current?.terminate()
    worker.current = null
  }
  useEffect(() => () => worker.current?.terminate(), [])
  function start() {
    stop()
    const fresh = new Worker(new URL('./crowd.worker.ts', import.meta.url), { type: 'module' })
    worker.current = fresh
    setRun({ key, state: 'running', people: [] })
    fresh.addEventListener('message', ({ data }: MessageEvent<CrowdNews>) =>
      setRun((before) => {
        const people = [...(before?.people ?? []), ...data]
        return { key, state: people.length >= task.rules.size ? 'done' : 'running', people }
      }),
    )
    fresh.addEventListener('error', () => setRun({ key, state: 'failed', people: [] }))
    fresh.postMessage(task)
  }
  function cancel() {
    stop()
    setRun({ key, state: 'cancelled', people: [] })
  }
  // People who walked through another week say nothing about this one.
  return { run: run?.key === key ? run : null, start, cancel }
}
