import { objectives } from '../content/questions/question.ts'
import type { Progress as Goals } from '../playback/progress.ts'
import { type Progress, shareOf } from '../presenters/course/progress.ts'
import type { Result } from './dialects.ts'

const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1)

/** How far the course is: completed with all twelve goals reached; half a goal for the first question solved. */
export function courseResult(progress: Progress): Result {
  const shares = objectives.map((objective) => shareOf(progress, objective))
  return {
    isCompleted: shares.every((share) => share === 1),
    score: mean(shares),
    progress: mean(shares.map((share) => Math.floor(share))),
  }
}

/** How far journeys are: completed once each was seen to its last step; two questions each, the prediction and why. */
export function journeysResult(ids: readonly string[], goals: Goals, ended: readonly string[]): Result {
  const seen = mean(ids.map((id) => Number(ended.includes(id))))
  const answered = ids.flatMap((id) => [goals.predict.includes(id), goals.explain.includes(id)])
  return { isCompleted: seen === 1, score: mean(answered.map(Number)), progress: seen }
}
