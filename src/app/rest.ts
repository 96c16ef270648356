/** A reader who acts will soon act again. */
const acts = ['keydown', 'pointerdown', 'touchmove', 'wheel']
/** So long without an act somebody reads; in ms. */
const reading = 10_000

/** Does something as soon as the reader has rested for a while: what nobody asked for must not make a step late. */
export function whenResting(work: () => void): void {
  const over = new AbortController()
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      over.abort()
      work()
    }, reading)
  }
  for (const act of acts) addEventListener(act, wait, { passive: true, signal: over.signal })
  wait()
}
