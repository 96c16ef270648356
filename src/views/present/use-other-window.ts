import { useHref } from 'react-router'
import { localPath } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { Role } from '../../playback/sharing.ts'
import type { Stage } from './use-stage.ts'

/** The address of the other window of this talk, at the same moment. */
export function useOtherWindow({ journey, query }: Stage, role: Role): string {
  const stage: `/${string}` = `/present/${journey.scenario.id}/`
  return useHref({
    pathname: localPath(useLanguage(), role === 'speaker' ? `${stage}speaker/` : stage),
    search: query.search.toString(),
  })
}
