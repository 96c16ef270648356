import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Progress } from '../../presenters/course/progress.ts'
import type { Pick } from '../../presenters/course/round.ts'
import type { CourseAddress } from './address.ts'
import { keptNow } from './kept.ts'
import { newSeed } from './seed.ts'

type Schedule = typeof import('../../presenters/course/schedule.ts')

interface Props {
  readonly address: CourseAddress
  readonly label: string
  readonly isCheck?: boolean
  readonly onStart?: () => void
  readonly plan: (schedule: Schedule, progress: Progress, seed: string) => readonly Pick[]
}

/** Starts a round; which questions it has is worked out only then. */
export function StartButton({ address, label, isCheck = false, onStart, plan }: Props) {
  const { t } = useTranslation('course')
  const [hasFailed, setFailed] = useState(false)
  async function start() {
    try {
      const [schedule, { writeRound }] = await Promise.all([
        import('../../presenters/course/schedule.ts'),
        import('../../presenters/course/round.ts'),
      ])
      onStart?.()
      address.start(writeRound(plan(schedule, keptNow(), newSeed())), isCheck)
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void start()}>
        {label}
      </button>
      <span role="status">{hasFailed && t('round.failed')}</span>
    </>
  )
}
