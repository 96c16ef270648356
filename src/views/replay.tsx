import type { Journey } from '../presenters/journey.ts'
import { ReplayHead } from './replay/head.tsx'
import { Replay } from './replay/replay.tsx'

/** One journey, replayed. */
export function ReplayScreen({ data }: { readonly data: Journey }) {
  return (
    <>
      <ReplayHead words={data.words} />
      <Replay journey={data} />
    </>
  )
}
