import { useEffect, useEffectEvent } from 'react'

/**
 * Hears every key of the page. The listener knows what is shown as soon as it is shown: with an effect of its own it
 * would learn of it later, and quick keys would meet old moves.
 */
export function useKeyDown(handle: (event: KeyboardEvent) => void): void {
  const onKeyDown = useEffectEvent(handle)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
