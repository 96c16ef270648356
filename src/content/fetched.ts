/** Where the built site has a JSON file of the sources; the mark changes with what is in it. */
export const addressOf = (file: string, mark: string) => `assets/${file.replace(/^src\/|\.json$/g, '')}-${mark}.json`

/** Fetches a file of the site; throws where it cannot be reached. */
async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}${address}`)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/**
 * Reads JSON files of the built site by their path in the sources: each is fetched once, and once more only after it
 * could not be reached. Null where there is no such file.
 */
export function fetched(marks: Readonly<Record<string, string>>) {
  const known = new Map<string, Promise<unknown>>()
  return (file: string): Promise<unknown> | null => {
    const mark = marks[file]
    if (mark === undefined) return null
    const before = known.get(file)
    if (before !== undefined) return before
    const reading = fetchJson(addressOf(file, mark))
    known.set(file, reading)
    reading.catch(() => known.delete(file))
    return reading
  }
}
