/** What to change in the query of an address; null = take it out, undefined = leave it. */
export type QueryChange = Readonly<Record<string, string | null | undefined>>

/** The query of the address as the state of a page. */
export interface Query {
  readonly search: URLSearchParams
  /** The query of the same page with something changed. */
  readonly with: (change: QueryChange) => string
  /** Changes the query in place: shown at once, no new entry in the history. */
  readonly go: (change: QueryChange) => void
  /** The same with the whole query. */
  readonly show: (search: string) => void
}

/** A query with something changed. */
export function changedSearch(search: URLSearchParams, change: QueryChange): string {
  const next = new URLSearchParams(search)
  for (const [name, value] of Object.entries(change)) {
    if (value === null) next.delete(name)
    else if (value !== undefined) next.set(name, value)
  }
  return `?${next}`
}
