/** What whoever shares a journey can settle for its readers. */
export const settled = ['lanes', 'variant', 'step', 'language', 'theme'] as const
export type Settled = (typeof settled)[number]
const isSettled = (name: string): name is Settled => settled.some((each) => each === name)

export const shades = ['light', 'dark'] as const
export type Shade = (typeof shades)[number]

/** The names of all this in the address of an embed; which world, strategies and step are set there as on every replay. */
export const termNames = ['theme', 'predict', 'lock', 'hide'] as const
export type TermName = (typeof termNames)[number]

/** On what terms an embed shows its journey. */
export interface Terms {
  /** Light or dark; null = as the device has it. */
  readonly theme: Shade | null
  /** Is the reader asked to predict? */
  readonly predicts: boolean
  /** Shown, but not to be changed. */
  readonly locked: ReadonlySet<Settled>
  /** Not even shown. */
  readonly hidden: ReadonlySet<Settled>
  /** What the address says of all this and nobody understands; the default stands in for it. */
  readonly unknown: readonly TermName[]
}

/** Reads the terms from the address of an embed. */
export function readTerms(search: URLSearchParams): Terms {
  const unknown: TermName[] = []
  const wrong = (name: TermName) => void unknown.push(name)
  const names = (name: 'lock' | 'hide'): ReadonlySet<Settled> => {
    const given = (search.get(name) ?? '').split('.').filter(Boolean)
    if (!given.every(isSettled)) wrong(name)
    return new Set(given.filter(isSettled))
  }
  const shade = search.get('theme')
  const theme = shades.find((each) => each === shade) ?? null
  if (shade !== null && theme === null) wrong('theme')
  const predict = search.get('predict')
  if (predict !== null && predict !== 'off') wrong('predict')
  return { theme, predicts: predict !== 'off', locked: names('lock'), hidden: names('hide'), unknown }
}

/** Can the reader still change it? */
export const isOpen = ({ locked, hidden }: Terms, name: Settled): boolean => !locked.has(name) && !hidden.has(name)
