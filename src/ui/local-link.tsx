import { localPath } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { type LinkProps, RouteLink } from './route-link.tsx'

/** A link to a screen in the language of the page; `to` is the path without the language, with a slash at its end. */
export function LocalLink({ to, ...rest }: LinkProps & { readonly to: `/${string}` }) {
  return <RouteLink to={localPath(useLanguage(), to)} {...rest} />
}
