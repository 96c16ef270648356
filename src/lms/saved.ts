/** What a learning platform keeps between two visits. */
export interface Saved {
  /** Where the learner was, below the start of the package: language, path and query, as `/de/course/2/?question=3a`. */
  readonly place: string
  /** Everything that is kept elsewhere on the device, as JSON texts by key. */
  readonly kept: ReadonlyMap<string, string>
}

/** SCORM 1.2 gives 4,096 characters; some platforms count bytes, so nothing but ASCII is written. */
export const longest = 4000

const ascii = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

const written = (place: string, kept: Saved['kept']) =>
  ascii(
    `{"v":1,"at":${JSON.stringify(place)},"kept":{${[...kept].map(([key, json]) => `${JSON.stringify(key)}:${json}`).join()}}}`,
  )

/**
 * Writes a state in at most 4,000 characters. A long address loses its query first: the answers count for more than an
 * arranged strategy.
 */
export function writeSaved({ place, kept }: Saved): string {
  const whole = written(place, kept)
  if (whole.length <= longest) return whole
  return written(place.replace(/\?.*$/s, ''), kept)
}

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** Reads a state; whatever makes no sense is the state of a first visit. */
export function readSaved(text: string): Saved {
  const nothing: Saved = { place: '', kept: new Map() }
  try {
    const json: unknown = JSON.parse(text)
    if (!isRecord(json) || json.v !== 1 || typeof json.at !== 'string' || !isRecord(json.kept)) return nothing
    const place = /^\/[a-z]{2}\/[^#]*$/s.test(json.at) ? json.at : ''
    return { place, kept: new Map(Object.entries(json.kept).map(([key, value]) => [key, JSON.stringify(value)])) }
  } catch {
    return nothing
  }
}
