import type { MouseEvent } from 'react'
import { type LinkProps, RouteLink } from './route-link.tsx'

interface Props<Change> extends LinkProps {
  /** The state of the page, and how to change it. */
  readonly query: { readonly with: (change: Change) => string; readonly go: (change: Change) => void }
  /** What following the link changes. */
  readonly change: Change
}

/** Would the browser follow this click itself, in another window or to be saved? */
const isElsewhere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey

/**
 * A link that changes something in the query of its page: as quick as a key, and never undone by the next one, which
 * builds on it. (The router follows later; a key pressed meanwhile would build on the address before.)
 */
export function QueryLink<Change>({ query, change, onClick, ...rest }: Props<Change>) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || isElsewhere(event)) return
    event.preventDefault()
    query.go(change)
  }
  return <RouteLink to={query.with(change)} isChange onClick={follow} {...rest} />
}
