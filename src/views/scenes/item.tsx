import type { Form, SceneItem } from '../../presenters/scene/scene.ts'
import styles from './item.module.css'
import { ItemDrawing } from './item-drawings.tsx'
import { shareOf, useItemText } from './item-text.ts'

/** What is read from afar: figures. */
const large: ReadonlySet<Form> = new Set(['price', 'offer', 'points', 'entry', 'word'])

/** One thing that the channel shows: a small drawing, what it is called, and what it says. */
export function Item({ item }: { readonly item: SceneItem }) {
  const text = useItemText()
  const [label, value] = [text.label(item), text.value(item)]
  const isLarge = item.state !== 'empty' && large.has(item.form)
  const Value = item.state === 'gone' && item.form === 'word' ? 's' : 'span'
  return (
    <li className={styles.item} data-form={item.form} data-state={item.state}>
      <Picture item={item} />
      <span className={styles.text}>
        {label && <span className={value === null ? styles.value : styles.label}>{label}</span>}
        {value !== null && <Value className={isLarge ? styles.large : styles.value}>{value}</Value>}
        <Meter item={item} />
      </span>
    </li>
  )
}

function Picture({ item }: { readonly item: SceneItem }) {
  const { form } = item
  if (form === 'answer' || form === 'rating') return null
  if (form === 'chapter') return <Chapters told={item.value} outOf={item.outOf} />
  return <ItemDrawing {...item} form={form} />
}

/** More panels than this are only counted. */
const mostPanels = 6

/** A strip with a panel for each chapter; the one that is told is inked. */
function Chapters({ told, outOf }: { readonly told: SceneItem['value']; readonly outOf: number | null }) {
  const count = Math.min(outOf ?? 1, mostPanels)
  const panels = Array.from({ length: count }, (_, place) => place + 1)
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${count * 24 - 4} 30`}
      width={`${(count * 24 - 4) / 16}em`}
      height="1.875em"
      aria-hidden="true"
      focusable="false"
    >
      {panels.map((panel) => (
        <rect key={panel} data-on={panel === told} x={panel * 24 - 23} y="1" width="18" height="28" rx="1.5" />
      ))}
    </svg>
  )
}

const stars = [1, 2, 3, 4, 5]
const star = 'M9 1.5l2.3 4.9 5.3.7-3.9 3.7 1 5.300L9 13.5l-4.7 2.6 1-5.300L1.4 7.100l5.3-.7z'

/** How much of it there is: stars of a rating, or the filled part of a form. */
function Meter({ item: { form, value, state } }: { readonly item: SceneItem }) {
  if (form === 'rating' || (form === 'answer' && (state === 'empty' || typeof value === 'number'))) {
    const given = typeof value === 'number' ? value : 0
    return (
      <svg
        className={styles.strip}
        viewBox="0 0 98 18"
        width="6.125em"
        height="1.125em"
        aria-hidden="true"
        focusable="false"
      >
        {stars.map((place) => (
          <path key={place} data-on={place <= given} d={star} transform={`translate(${place * 20 - 20})`} />
        ))}
      </svg>
    )
  }
  const share = form === 'case' || form === 'basket' ? shareOf(value) : null
  if (share === null) return null
  return (
    <svg
      className={styles.strip}
      viewBox="0 0 98 9"
      width="6.125em"
      height="0.5625em"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="1" y="1" width="96" height="7" rx="1.5" />
      <rect data-on="true" x="1" y="1" width={Math.min(share, 1) * 96} height="7" rx="1.5" />
    </svg>
  )
}
