import type { AnchorHTMLAttributes } from 'react'
import { localPath } from '../i18n/language.ts'
import { useLanguage } from '../i18n/use-language.ts'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly to: `/${string}` }

/** Stands in for src/ui/local-link.tsx in an embed: a link to the site leaves the frame. */
export function LocalLink({ to, children, ...rest }: Props) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  return (
    <a href={`${base}${localPath(useLanguage(), to)}`} target="_blank" rel="noopener" {...rest}>
      {children}
    </a>
  )
}
