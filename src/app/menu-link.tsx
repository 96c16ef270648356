import { useLocation } from 'react-router'
import { localPath } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { type LinkProps, RouteLink } from '../ui/route-link.tsx'

/** A link of a menu: it says when it leads to the page one is on, or to the section that page belongs to. */
export function MenuLink({ path, ...rest }: LinkProps & { readonly path: string }) {
  const to = localPath(useLanguage(), path)
  const { pathname } = useLocation()
  const current = pathname === to ? 'page' : pathname.startsWith(to) ? 'true' : undefined
  return <RouteLink to={to} aria-current={current} {...rest} />
}
