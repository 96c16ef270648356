type Attributes = Readonly<Record<string, string | number>>

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** What XML forbids even as an entity: control characters and halves of letters. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Text as XML holds it: never markup. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)

/** One element of a drawing; `inside` is markup already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(round(value)))}"`)
  return `<${name}${written.join('')}${inside.length === 0 ? '/>' : `>${inside.join('')}</${name}>`}`
}

const round = (value: string | number) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)
