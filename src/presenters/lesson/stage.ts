/**
 * What comes after the last step, one after the other: say what was seen, explain it, read the principle and vary
 * (learning.md section 1). Whoever has come to a stage has seen all before it.
 */
export const stages = ['recall', 'explain', 'name'] as const
export type Stage = (typeof stages)[number]
export const isStage = (value: string): value is Stage => stages.some((stage) => stage === value)

/** Is a stage open when the lesson has come to another? The principle stays closed until it is time (learning.md D08). */
export const isOpen = (stage: Stage, reached: Stage): boolean => stages.indexOf(stage) <= stages.indexOf(reached)
