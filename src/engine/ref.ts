import type { Domain, Ref } from './scenario.ts'

/** The two halves of `domain/subject`. */
export function splitRef(ref: Ref): { readonly domain: Domain; readonly subject: string } {
  const slash = ref.indexOf('/')
  return { domain: ref.slice(0, slash) as Domain, subject: ref.slice(slash + 1) }
}
