/** So long a window that is hidden, and paints nothing, waits at most; in ms. */
const most = 100

/** Does something once the next picture is on the screen. Gives a way to call it off. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    work()
  }, most)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
