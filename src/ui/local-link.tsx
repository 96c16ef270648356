import type { RefAttributes } from 'react'
import { Link, type LinkProps } from 'react-router'
import { localPath } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'

type Props = Omit<LinkProps, 'to'> & RefAttributes<HTMLAnchorElement> & { readonly to: `/${string}` }

/** A link to a screen in the language of the page; `to` is the path without the language, with a slash at its end. */
export function LocalLink({ to, ...rest }: Props) {
  return <Link to={localPath(useLanguage(), to)} {...rest} />
}
