const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
  C: 'Ç',
  N: 'Ñ',
}
/** Placeholders, nested keys and tags must stay as they are. */
const untouchable = /(\{\{.*?\}\}|\$t\(.*?\)|<\/?\d+>)/

const accented = (text: string) => text.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter)

/** One text 40 % longer, accented and in brackets: cut text and text outside the word files show at a glance. */
export function pseudoText(text: string): string {
  const parts = text.split(untouchable).map((part) => (untouchable.test(part) ? part : accented(part)))
  return `[${parts.join('')}${'~'.repeat(Math.ceil(text.length * 0.4))}]`
}

/** The same words with every text made pseudo. */
export const pseudo = <Words>(words: Words): Words =>
  JSON.parse(JSON.stringify(words), (_key, item: unknown) => (typeof item === 'string' ? pseudoText(item) : item))
