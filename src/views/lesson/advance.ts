import type { Stage } from '../../presenters/lesson/stage.ts'
import type { Address } from '../replay/address.ts'

/** The id of the heading under which a stage of the lesson begins. */
export const stageId = (stage: Stage): string => `lesson-${stage}`

/** Opens the next stage of the lesson and takes the focus there: the button that led on is gone by then. */
export function advance(address: Address, stage: Stage): void {
  address.go({ stage })
  setTimeout(() => {
    const heading = document.getElementById(stageId(stage))
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  })
}
