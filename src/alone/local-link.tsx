import type { AnchorHTMLAttributes, RefAttributes } from 'react'
import { Link } from 'react-router'
import { localPath } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { cargo, home, isList, placeIn } from './cargo.ts'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & RefAttributes<HTMLAnchorElement> & { readonly to: `/${string}` }

/** Words inside a sentence stay when there is nowhere to go. */
const isNamed = /^\/(?:glossary|sources)\//

/** Stands in for src/ui/local-link.tsx in a file that runs alone: links inside the file, else to the site if there is one. */
export function LocalLink({ to, children, ...rest }: Props) {
  const language = useLanguage()
  const inside = placeInside(to)
  if (inside)
    return (
      <Link to={localPath(language, inside)} {...rest}>
        {children}
      </Link>
    )
  if (cargo.site)
    return (
      <a href={`${cargo.site.replace(/\/$/, '')}${localPath(language, to)}`} target="_blank" rel="noreferrer" {...rest}>
        {children}
      </a>
    )
  if (!isNamed.test(to)) return null
  // A term explains itself on focus, also without a place to go to.
  return rest.onFocus ? (
    <a tabIndex={0} {...rest}>
      {children}
    </a>
  ) : (
    <span>{children}</span>
  )
}

/** The same place in the file; what the query asks for goes before what the file opens with. */
function placeInside(to: `/${string}`): `/${string}` | null {
  if (to === '/') return isList ? home : null
  if (to === '/journeys/') return isList ? '/' : null
  if (to.startsWith('/course/')) return cargo.course ? to : null
  const [, id = '', query = ''] = /^\/journeys\/([\w-]+)\/(\?.*)?$/.exec(to) ?? []
  return query && placeIn(id) ? `/journeys/${id}/${query}` : placeIn(id)
}
