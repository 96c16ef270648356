/** Where statements go, and about whom; given by the platform in the address of the launch. */
export interface Launch {
  /** The address of the learning record store, with a slash at its end. */
  readonly endpoint: string
  /** What goes into the Authorization header. */
  readonly auth: string
  /** The learner, as xAPI has it. */
  readonly actor: Readonly<Record<string, unknown>>
  readonly registration: string | null
  /** The id of what was launched. */
  readonly activity: string
}

const longest = 4000
const isUuid = (text: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
const isIri = (text: string) => /^[a-z][a-z\d+.-]*:[^\s<>"]+$/i.test(text)

/** An xAPI agent names its person in exactly one of these ways. */
const identifiers = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const

function actorOf(text: string): Launch['actor'] | null {
  const json: unknown = JSON.parse(text)
  const actor = Array.isArray(json) ? json[0] : json
  if (typeof actor !== 'object' || actor === null) return null
  // Some platforms send each value as a list with one entry.
  const plain = Object.fromEntries(
    Object.entries(actor).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
  return identifiers.filter((name) => name in plain).length === 1 ? plain : null
}

/** Reads the parameters of a launch (`endpoint`, `auth`, `actor`, …); null where they are missing or make no sense. */
export function readLaunch(search: string, own: string): Launch | null {
  const query = new URLSearchParams(search)
  const value = (name: string) => (query.get(name) ?? '').slice(0, longest)
  try {
    const endpoint = new URL(value('endpoint'))
    const actor = actorOf(value('actor'))
    if (!actor || !['http:', 'https:'].includes(endpoint.protocol)) return null
    const registration = value('registration')
    return {
      endpoint: `${endpoint.href.replace(/\/$/, '')}/`,
      auth: value('auth'),
      actor,
      registration: isUuid(registration) ? registration : null,
      activity: isIri(value('activity_id')) ? value('activity_id') : own,
    }
  } catch {
    return null
  }
}
