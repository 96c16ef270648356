import type { Texts } from './words.ts'

const plural = /_(?:zero|one|two|few|many|other)$/
const placeholders = (text: string) => (text.match(/\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?\w+>/g) ?? []).sort().join(' ')

/** A key without its plural form, of which each language has its own. */
export const plain = (key: string) => key.replace(plural, '')

/** What the words of one language lack or have too much of, measured by the reference. */
export function differences(reference: Texts, other: Texts): readonly string[] {
  const keys = (texts: Texts) => new Set([...texts.keys()].map(plain))
  const [wanted, given] = [keys(reference), keys(other)]
  const shared = [...other].flatMap(([key, text]) => {
    const model = reference.get(key) ?? reference.get(`${plain(key)}_other`)
    return model === undefined || placeholders(model) === placeholders(text) ? [] : [`other placeholders: ${key}`]
  })
  return [
    ...[...wanted].filter((key) => !given.has(key)).map((key) => `missing: ${key}`),
    ...[...given].filter((key) => !wanted.has(key)).map((key) => `extra: ${key}`),
    ...shared,
  ]
}

/** Keys whose text is empty or no text at all. */
export const hollow = (texts: Texts): readonly string[] =>
  [...texts].filter(([, text]) => text.trim() === '' || /^(?:null|\d+|true|false)$/.test(text)).map(([key]) => key)
