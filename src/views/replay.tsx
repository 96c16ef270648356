import type { Journey } from '../presenters/journey.ts'

export function ReplayScreen({ data }: { readonly data: Journey }) {
  return <h1>{data.words.title}</h1>
}
