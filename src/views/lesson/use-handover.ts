import { type RefObject, useEffect, useRef } from 'react'

/** When the bar of the prediction gives way to the player, the focus goes over to the player's main button. */
export function useHandover(region: RefObject<HTMLElement | null>, started: boolean): () => void {
  const isWanted = useRef(false)
  useEffect(() => {
    if (!started || !isWanted.current) return
    isWanted.current = false
    region.current?.querySelector<HTMLElement>('[data-move="forward"]')?.focus({ preventScroll: true })
  })
  return () => {
    isWanted.current = true
  }
}
