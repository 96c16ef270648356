import { createStored, useStored } from '../../playback/stored.ts'
import { type Progress, readProgress, untouched } from '../../presenters/course/progress.ts'

const kept = createStored('course', untouched, readProgress)

/** How far the learner is, on this device. */
export const useProgress = (): Progress => useStored(kept)

/** Changes what is kept, starting from what is there now. */
export const keep = (change: (progress: Progress) => Progress) => kept.set(change(kept.get()))
export const keptNow = (): Progress => kept.get()
export const forgetCourse = () => kept.set(untouched)
