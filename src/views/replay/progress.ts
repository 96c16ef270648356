/** Where a step stands in the replay. */
export type Progress = 'played' | 'current' | 'ahead'
