type Kind = 'text' | 'scalar' | '{' | '}' | '[' | ']' | ',' | ':'
/** What may come next, and where each kind of token leads: `open` and `close` enter and leave an object or a list. */
const grammar = {
  value: { text: 'more', scalar: 'more', '{': 'open', '[': 'open' },
  valueOrEnd: { text: 'more', scalar: 'more', '{': 'open', '[': 'open', ']': 'close' },
  name: { text: 'colon' },
  nameOrEnd: { text: 'colon', '}': 'close' },
  colon: { ':': 'value' },
  moreFields: { ',': 'name', '}': 'close' },
  moreItems: { ',': 'value', ']': 'close' },
  nothing: {},
} as const satisfies Record<string, Partial<Record<Kind, string>>>
type Due = keyof typeof grammar

const token =
  /[ \t\n\r]*(?:("[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy
const signs: readonly Kind[] = ['{', '}', '[', ']', ',', ':']

/** Where a text that is no JSON stops being JSON, in signs from its start. Browsers differ in what they tell. */
export function brokenAt(text: string): number {
  const open: Kind[] = []
  let due: Due = 'value'
  for (let at = 0; ; ) {
    token.lastIndex = at
    const [whole = '', string, scalar, sign] = token.exec(text) ?? []
    const kind = string ? 'text' : scalar ? 'scalar' : signs.find((known) => known === sign)
    const next: Due | undefined = kind && following(due, kind, open)
    if (!next) return at + text.slice(at).search(/[^ \t\n\r]|$/)
    at += whole.length
    due = next
  }
}

function following(due: Due, kind: Kind, open: Kind[]): Due | undefined {
  const leads: Partial<Record<Kind, Due | 'more' | 'open' | 'close'>> = grammar[due]
  const next = leads[kind]
  if (next === 'open') {
    open.push(kind)
    return kind === '{' ? 'nameOrEnd' : 'valueOrEnd'
  }
  if (next === 'close') open.pop()
  return next === 'more' || next === 'close' ? more(open.at(-1)) : next
}

const more = (inside: Kind | undefined): Due => {
  if (inside === undefined) return 'nothing'
  return inside === '{' ? 'moreFields' : 'moreItems'
}
