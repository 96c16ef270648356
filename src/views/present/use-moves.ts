import { useCallback, useMemo, useState } from 'react'
import { type Language, otherLanguage } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { Stage } from './use-stage.ts'
import { type StageMoves, useStageKeys } from './use-stage-keys.ts'

/** What lies over the stage. */
export type Sheet = 'overview' | 'help'

/** Everything that keys do on the stage and in the speaker's window, and which dialog is open. */
export function useMoves(stage: Stage, goTogether: (language: Language) => void) {
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const other = otherLanguage(useLanguage())
  const moves = useMemo((): StageMoves => {
    const { go, next, previous, nextTear, toggle, resize } = stage
    return {
      next: () => go(next),
      previous: () => go(previous),
      first: () => go({ place: 0, beat: 'event' }),
      nextTear: () => go(nextTear),
      black: () => toggle('black'),
      white: () => toggle('white'),
      larger: () => resize(1),
      smaller: () => resize(-1),
      fullScreen: toggleFullScreen,
      overview: () => setSheet('overview'),
      help: () => setSheet('help'),
      language: () => goTogether(other),
    }
  }, [stage, goTogether, other])
  useStageKeys(moves)
  return { moves, sheet, close: useCallback(() => setSheet(null), []) }
}

/** Where full screen is refused, the window stays as it is. */
function toggleFullScreen() {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  void change?.catch(() => {})
}
