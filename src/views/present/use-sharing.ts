import { useMemo } from 'react'
import { useHref, useLocation, useNavigate } from 'react-router'
import { type Language, localPath, splitAddress } from '../../i18n/language.ts'
import type { Role, Shared } from '../../playback/sharing.ts'
import { useTalk } from '../../playback/talk.ts'
import { isTheme, useTheme } from '../../playback/theme.ts'
import type { Query } from '../../ui/changed-search.ts'
import { useHydrated } from '../../ui/hydrated-search.ts'

const speakers = 'speaker/'
const stagePath = (path: string) => (path.endsWith(speakers) ? path.slice(0, -speakers.length) : path)

/**
 * Shows in this window what the other one shows, and the other way round. Each language is a page of its own: gives a way
 * to go there together.
 */
export function useSharing(role: Role, { search, show }: Query): (language: Language) => void {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const root = useHref('/')
  const [theme, choose] = useTheme()
  const isHydrated = useHydrated()
  const [path, query] = [stagePath(pathname), search.toString()]
  const shared = useMemo(() => (isHydrated ? { path, query, theme } : null), [isHydrated, path, query, theme])
  const follow = (other: Shared) => {
    const to = `${other.path}${role === 'speaker' ? speakers : ''}?${other.query}`
    if (!isStage(other.path)) return
    if (isTheme(other.theme) && other.theme !== theme) choose(other.theme)
    if (other.path === path)
      show(other.query) // at once: the next key goes on from there
    else if (splitAddress(other.path)?.language === splitAddress(pathname)?.language)
      void navigate(to, { replace: true })
    else location.assign(`${root.replace(/\/$/, '')}${to}`)
  }
  const announce = useTalk({ role, shared, follow })
  return (language) => {
    const page = localPath(language, splitAddress(pathname)?.path ?? '/')
    announce({ path: stagePath(page), query, theme })
    location.assign(`${root.replace(/\/$/, '')}${page}${query && `?${query}`}`)
  }
}

const isStage = (path: string) => /^\/(?:de|en)\/present\/[\w-]+\/$/.test(path)
