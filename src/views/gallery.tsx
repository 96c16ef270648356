import type { JourneyCard } from '../presenters/journey.ts'
import { LocalLink } from '../ui/local-link.tsx'

export function GalleryScreen({ data }: { readonly data: { readonly cards: readonly JourneyCard[] } }) {
  return (
    <>
      <h1>{data.cards.length}</h1>
      {data.cards.map(({ id, title }) => (
        <p key={id}>
          <LocalLink to={`/journeys/${id}/`}>{title}</LocalLink>
        </p>
      ))}
    </>
  )
}
