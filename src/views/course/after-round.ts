import { useEffect, useRef } from 'react'

/** Where the focus goes when a round is left: the button that had it is gone. */
export function useFocusAfter(isRunning: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const was = useRef(isRunning)
  useEffect(() => {
    if (was.current && !isRunning) heading.current?.focus()
    was.current = isRunning
  }, [isRunning])
  return heading
}
