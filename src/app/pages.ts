import type { OpenScreen } from './screen.ts'

/** The pages of a visit: each address is loaded once and kept. */
export interface Pages {
  /** The page with which the visit began: it is there, and nobody needs to wait for it. */
  readonly first: (pathname: string) => OpenScreen | null
  /** The same promise for the same address, as React's `use` needs it. */
  readonly at: (pathname: string) => Promise<OpenScreen>
  /** Lets a page that could not be loaded be tried again. */
  readonly forget: (pathname: string) => void
}

/** Starts a visit at a page that is already there; `open` loads the others. */
export function createPages(
  pathname: string,
  first: OpenScreen,
  open: (pathname: string) => Promise<OpenScreen>,
): Pages {
  const known = new Map<string, Promise<OpenScreen>>()
  return {
    first: (wanted) => (wanted === pathname ? first : null),
    at(wanted) {
      const page = known.get(wanted) ?? open(wanted)
      known.set(wanted, page)
      return page
    },
    forget: (wanted) => known.delete(wanted),
  }
}
