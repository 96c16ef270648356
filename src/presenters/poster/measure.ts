/** Widths of the letters of a common sans serif, in thousandths of the letter size, by the letters that share one. */
const widths: readonly (readonly [number, string])[] = [
  [222, 'ijl'],
  [260, "|’‘'"],
  [278, ' .,:;!ftI/·\u00a0'],
  [333, 'r()-„“”*'],
  [500, 'ckszxvyJ'],
  [556, 'abdeghnopquL0123456789äöü€_?$'],
  [611, 'FTZß'],
  [667, 'ABEKPSVXYÄ&'],
  [722, 'CDHNRUwÜ'],
  [778, 'GOQÖ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
]
const known = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)))
/** Whatever is not in the table counts as wide; a little more than measured, for faces that run wider. */
const [unknown, safety] = [720, 1.05]

/** How wide a text runs, about, at a letter size; no face is needed. */
export const widthOf = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + (known.get(letter) ?? unknown), 0) / 1000) * size * safety

/** Breaks a text into lines that fit; a word that is too long by itself is cut. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  // A no-break space keeps its words together.
  for (const word of text.split(/[ \n\t]+/).flatMap((each) => cut(each, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function cut(word: string, size: number, width: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, size) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}
