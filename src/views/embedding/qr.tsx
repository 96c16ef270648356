import { encode } from 'uqr'

/** A link to be photographed from a wall, drawn here and nowhere else. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width="240" height="240" role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0H${size}V${size}H0Z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  )
}
