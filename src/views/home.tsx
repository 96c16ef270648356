import type { Journey } from '../presenters/journey.ts'

export function HomeScreen({ data }: { readonly data: Journey }) {
  return <h1>{data.words.title}</h1>
}
