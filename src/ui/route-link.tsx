import type { AnchorHTMLAttributes, RefAttributes } from 'react'
import { type To, useHref, useLinkClickHandler } from 'react-router'

/** What every link of the application takes, besides the place it leads to. */
export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & RefAttributes<HTMLAnchorElement>

interface Props extends LinkProps {
  readonly to: To
  /** Does it only change the page one is on? Then it is no step to go back to, and the page stays where it was scrolled. */
  readonly isChange?: boolean
}

const change = { replace: true, preventScrollReset: true }

/** The router's link, without its ways to fetch routes ahead, which we do not use and which weigh 4 kB on every page. */
export function RouteLink({ to, isChange = false, target, onClick, ...rest }: Props) {
  const options = { ...(target && { target }), ...(isChange && change) }
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, options)
  const press: LinkProps['onClick'] = (event) => {
    onClick?.(event)
    if (!event.defaultPrevented) follow(event)
  }
  return <a {...rest} href={useHref(to)} target={target} onClick={press} />
}
