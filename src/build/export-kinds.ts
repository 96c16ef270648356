/** What can be written at the command line: `npm run export:file`, `npm run export:scorm`. */
export const exports = ['file', 'scorm'] as const
export type Export = (typeof exports)[number]
export const isExport = (name: string): name is Export => exports.some((each) => each === name)
