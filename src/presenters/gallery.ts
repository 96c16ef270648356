import type { JourneyCard } from './journey.ts'

/** What the gallery can be narrowed down by, each with the values that a card has there; the names are those of the address. */
const facets = {
  verdict: ({ speaksFor }: JourneyCard) => [speaksFor],
  channel: ({ channels }: JourneyCard) => channels,
  family: ({ families }: JourneyCard) => families,
  industry: ({ industry }: JourneyCard) => [industry],
} satisfies Record<string, (card: JourneyCard) => readonly string[]>
export type FacetName = keyof typeof facets
export const facetNames = ['verdict', 'channel', 'family', 'industry'] as const satisfies readonly FacetName[]
export type FacetValue<Name extends FacetName> = ReturnType<(typeof facets)[Name]>[number]

/** What is asked for; null = everything. */
export type Filters = { readonly [Name in FacetName]: FacetValue<Name> | null }
/** One value to choose, and how many journeys would be left with it under the other filters. */
export interface Choice<Name extends FacetName> {
  readonly value: FacetValue<Name>
  readonly count: number
}

const valuesOf = <Name extends FacetName>(card: JourneyCard, name: Name): readonly FacetValue<Name>[] =>
  facets[name](card) as readonly FacetValue<Name>[]

/** Every value that some card has, in the order in which they appear. */
const valuesIn = <Name extends FacetName>(cards: readonly JourneyCard[], name: Name): readonly FacetValue<Name>[] => [
  ...new Set(cards.flatMap((card) => valuesOf(card, name))),
]

/** Reads the filters from an address; a value that no card has is named in `unknown` and filters nothing. */
export function readFilters(cards: readonly JourneyCard[], address: URLSearchParams) {
  const find = <Name extends FacetName>(name: Name): FacetValue<Name> | null =>
    valuesIn(cards, name).find((value) => value === address.get(name)) ?? null
  const filters: Filters = {
    verdict: find('verdict'),
    channel: find('channel'),
    family: find('family'),
    industry: find('industry'),
  }
  return { filters, unknown: facetNames.filter((name) => address.has(name) && filters[name] === null) }
}

/** The cards that have everything that is asked for, in their order. */
export const filtered = (cards: readonly JourneyCard[], filters: Filters): readonly JourneyCard[] =>
  cards.filter((card) =>
    facetNames.every((name) => {
      const wanted = filters[name]
      return wanted === null || valuesOf(card, name).some((value) => value === wanted)
    }),
  )

/** The values of one filter, each with what it would leave. */
export const choicesOf = <Name extends FacetName>(
  cards: readonly JourneyCard[],
  filters: Filters,
  name: Name,
): readonly Choice<Name>[] =>
  valuesIn(cards, name).map((value) => ({ value, count: filtered(cards, { ...filters, [name]: value }).length }))
