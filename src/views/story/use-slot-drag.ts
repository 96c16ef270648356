import { type PointerEvent, useRef, useState } from 'react'

/** So many pixels are still a tap. */
const slack = 6

/** Lets something be dragged to another slot: every element with `data-slot` under the pointer is one. */
export function useSlotDrag(drop: (place: number, slot: number) => void) {
  const start = useRef<{ readonly place: number; readonly x: number; readonly y: number } | null>(null)
  const [over, setOver] = useState<{ readonly place: number; readonly slot: number | null } | null>(null)
  const end = () => {
    start.current = null
    setOver(null)
  }
  return {
    /** What is dragged, and over which slot; null = nothing. */
    over,
    handlers: (place: number) => ({
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return
        start.current = { place, x: event.clientX, y: event.clientY }
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove(event: PointerEvent) {
        const from = start.current
        if (!from || (!over && Math.hypot(event.clientX - from.x, event.clientY - from.y) < slack)) return
        setOver({ place: from.place, slot: slotAt(event) })
      },
      onPointerUp(event: PointerEvent) {
        const slot = over && slotAt(event)
        if (over && slot !== null) drop(over.place, slot)
        end()
      },
      onPointerCancel: end,
    }),
  }
}

function slotAt({ clientX, clientY }: PointerEvent): number | null {
  const found = document
    .elementsFromPoint(clientX, clientY)
    .find((element): element is HTMLElement => element instanceof HTMLElement && element.dataset.slot !== undefined)
  return found ? Number(found.dataset.slot) : null
}
