import { isOpen } from '../../../presenters/lesson/stage.ts'
import { Levers } from './levers.tsx'
import type { AfterProps } from './review.tsx'
import { Similar } from './similar.tsx'

/** After the principle: change one thing, and find the like in another journey. */
export function Transfer(props: AfterProps) {
  if (!isOpen('name', props.address.setting.stage)) return null
  return (
    <>
      <Levers {...props} />
      <Similar {...props} />
    </>
  )
}
