import { useEffect } from 'react'
import { tellAnswer } from '../../../playback/answers.ts'
import { meetingOf } from '../../../presenters/lesson/meeting.ts'
import { trendOf } from '../../../presenters/lesson/trend.ts'
import type { AfterProps } from './review.tsx'

/** Tells what was predicted for every step of every lane, and whether it came so, once all of it was seen. */
export function useTold({ address, telling }: AfterProps, isEnded: boolean) {
  const { guess, second, scenario } = address.setting
  useEffect(() => {
    if (!isEnded) return
    const about = `journeys/${scenario.id}`
    for (const row of guess ? telling.rows : [])
      for (const side of second === null ? (['left', 'right'] as const) : (['left'] as const)) {
        const meeting = guess && meetingOf(guess, side, row)
        const choice = meeting === 'met' || meeting === 'onlyGuessed' ? 'tears' : 'holds'
        const gaps = row[side].reasons.flatMap(({ mark }) => (mark.type === 'gap' ? [mark.kind] : []))
        const isRight = meeting === 'met' || meeting === 'neither'
        tellAnswer({ kind: 'prediction', about: `${about}/${row.step}/${side}`, choice, isRight, gaps })
      }
    if (second === null) return
    const trend = trendOf(telling.left.replay.summary.gaps, telling.right.replay.summary.gaps)
    tellAnswer({ kind: 'prediction', about: `${about}/second`, choice: second, isRight: second === trend, gaps: [] })
  }, [isEnded, guess, second, scenario, telling])
}
