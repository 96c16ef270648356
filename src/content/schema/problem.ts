/** Everything that can be wrong with a file; each code is a key of `locales/<language>/problems.json`. */
export const problemCodes = [
  // the file
  'fileTooLarge',
  'fileBinary',
  'fileEmpty',
  'fileNotJson',
  'fieldTwice',
  'nameReserved',
  'nestedTooDeep',
  // its shape
  'fieldMissing',
  'fieldUnknown',
  'personMisplaced',
  'objectExpected',
  'listExpected',
  'textExpected',
  'numberExpected',
  'yesNoExpected',
  'valueExpected',
  'pairExpected',
  'sharingExpected',
  'formatExpected',
  'choiceUnknown',
  'textLength',
  'textBroken',
  'slugExpected',
  'refExpected',
  'refDomain',
  'timeExpected',
  'wholeExpected',
  'numberTooSmall',
  'numberTooLarge',
  'numberNotAbove',
  'listTooShort',
  'listTooLong',
  // what it says
  'idTwice',
  'idReserved',
  'entryTwice',
  'memberTwice',
  'channelUnknown',
  'headMisplaced',
  'storyUnknown',
  'stepUnknown',
  'stepNotEarlier',
  'timeGoesBack',
  'outageReversed',
  'beforeLaunch',
  'placeWithoutStock',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** What a message may name besides the place: the words are chosen by the code. */
export interface Params {
  /** What stands in the file. */
  readonly given?: string
  /** What may stand there. */
  readonly allowed?: string
  readonly field?: string
  /** Another id the problem has to do with. */
  readonly other?: string
  readonly limit?: number
  readonly line?: number
  readonly column?: number
}
/** One thing that is wrong with a file: which, and where (a JSON path such as `$.steps[3].at[0]`). */
export interface Problem extends Params {
  readonly code: ProblemCode
  readonly path: string
}
/** A value that may be trusted, or everything that is wrong with it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export type Keys = readonly (string | number)[]

/** The place in a file as people and tools write it: `$.share["*"][0]`. */
const jsonPath = (keys: Keys): string => keys.reduce<string>((path, key) => path + segment(key), '$')

const segment = (key: string | number): string => {
  if (typeof key === 'number') return `[${key}]`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(clip(key))}]`
}

/** A problem at a place. */
export const problemAt = (code: ProblemCode, keys: Keys, params: Params = {}): Problem => ({
  code,
  path: jsonPath(keys),
  ...params,
})

const longest = 60
/** A piece of the file short enough to stand in a message. */
export const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** The first of many names, enough to see what is meant. */
export const someOf = (names: readonly string[]): string =>
  names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ')
