import type { Form, SceneItem } from '../../presenters/scene/scene.ts'
import { Drawing } from './drawing.tsx'

type Drawn = Exclude<Form, 'answer' | 'chapter' | 'rating'>

const size = [40, 36] as const
const person = 'M20 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM6 33c0-17 28-17 28 0z'
const coin = 'M20 4a14 14 0 1 1 0 28a14 14 0 0 1 0-28z'
const star = 'M20 10l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5-4.1-3.8 5.6-.7z'
const megaphone = { shape: 'M6 14h7l15-8v22l-15-8H6z', line: 'M11 20l3 11h5l-3-9.5M33 13c2 2.5 2 5.5 0 8' }
const board = 'M3 27h34M7 27v6M33 27v6'
const box = 'M12 9h16a1.5 1.5 0 0 1 1.5 1.5V27h-19V10.5A1.5 1.5 0 0 1 12 9z'

/** How each thing is drawn, on a grid of 40 by 36. */
const drawings = {
  advert: megaphone,
  basket: { shape: 'M7 11h28l-4 13H11z', line: 'M2 5h3.5l5 24H30M13.5 33h.01M27.5 33h.01' },
  case: {
    shape:
      'M4 9.5A1.5 1.5 0 0 1 5.5 8h9l3.5 4h16.5a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5h-29A1.5 1.5 0 0 1 4 29.5z',
    line: 'M10 19h20M10 25h12',
  },
  consent: { shape: 'M12 9h16a9 9 0 0 1 0 18H12a9 9 0 0 1 0-18z' },
  entry: { shape: coin, line: star },
  fitting: { shape: 'M6 12h8.5a4.5 4.5 0 1 1 8 0H31v7.5a4.5 4.5 0 1 1 0 8V33H6z' },
  greeting: { shape: person },
  key: {
    shape: 'M4.5 7h31A1.5 1.5 0 0 1 37 8.5v19a1.5 1.5 0 0 1-1.5 1.5h-31A1.5 1.5 0 0 1 3 27.5v-19A1.5 1.5 0 0 1 4.5 7z',
    line: 'M3 13.5h34M8 22.5h9M29 22.5h3',
  },
  message: megaphone,
  note: {
    shape: 'M9.5 4h21A1.5 1.5 0 0 1 32 5.5v25a1.5 1.5 0 0 1-1.5 1.5h-21A1.5 1.5 0 0 1 8 30.5v-25A1.5 1.5 0 0 1 9.5 4z',
    line: 'M13 12h14M13 18h14M13 24h8',
  },
  offer: {
    shape:
      'M4.5 8h31A1.5 1.5 0 0 1 37 9.5v5a3.5 3.5 0 0 0 0 7v5a1.5 1.5 0 0 1-1.5 1.5h-31A1.5 1.5 0 0 1 3 26.5v-5a3.5 3.5 0 0 0 0-7v-5A1.5 1.5 0 0 1 4.5 8z',
    line: 'M15 24 25 12M15.5 13.5a1.5 1.5 0 1 0 .01 0M24.5 20.5a1.5 1.5 0 1 0 .01 0',
  },
  opening: {
    shape:
      'M4.5 14h31a1.5 1.5 0 0 1 1.5 1.5v13a1.5 1.5 0 0 1-1.5 1.5h-31A1.5 1.5 0 0 1 3 28.5v-13A1.5 1.5 0 0 1 4.5 14z',
    line: 'M9 14 20 4l11 10M10 22h20',
  },
  order: {
    shape: 'M9 3h22v30l-3.7-2.5-3.6 2.5-3.7-2.5-3.6 2.5-3.7-2.5L9 33z',
    line: 'M14 11h12M14 17h12M14 23h6',
  },
  pickUp: { shape: 'M8 12h24l2.5 21h-29z', line: 'M14 16V10a6 6 0 0 1 12 0v6' },
  points: { shape: coin, line: star },
  price: { shape: 'M20.5 4.5 34 4l.5 13.5L19 33 5 19z', line: 'M28.5 9.5h.01M14 19l7 7' },
  scope: { shape: 'M4 9h32v18H4z', line: 'M9 13.5h5M18 13.5h5M27 13.5h4M9 22.5h5M18 22.5h5M27 22.5h4' },
  stock: { line: board },
  viewed: { shape: 'M3 18c8-13 26-13 34 0c-8 13-26 13-34 0z', ink: 'M20 14a4 4 0 1 1 0 8a4 4 0 0 1 0-8z' },
  word: {
    shape:
      'M8.5 7h23A1.5 1.5 0 0 1 33 8.5v14a1.5 1.5 0 0 1-1.5 1.5H20l-6.5 6V24h-5A1.5 1.5 0 0 1 7 22.5v-14A1.5 1.5 0 0 1 8.5 7z',
    line: 'M13 13h14M13 18h9',
  },
} satisfies Record<Drawn, { readonly shape?: string; readonly line?: string; readonly ink?: string }>

/** The small drawing beside a thing; what lies in or on it depends on the thing's value. */
export function ItemDrawing({ form, state, value }: SceneItem & { readonly form: Drawn }) {
  if (form === 'stock') return <Shelf state={state} value={value} />
  if (form === 'consent' && state === 'there')
    return <Drawing size={size} {...drawings.consent} ink={value === 'no' ? knobs.off : knobs.on} />
  if (form === 'basket' && state === 'there') return <Drawing size={size} {...drawings.basket} ink="M15 2h11v9H15z" />
  return <Drawing size={size} {...drawings[form]} />
}

const knobs = {
  off: 'M12 13a5 5 0 1 1 0 10a5 5 0 0 1 0-10z',
  on: 'M28 13a5 5 0 1 1 0 10a5 5 0 0 1 0-10z',
}

/** A board with a box on it, with a tied box, with a hole, or with a question. */
function Shelf({ state, value }: Pick<SceneItem, 'state' | 'value'>) {
  if (state === 'held') return <Drawing size={size} shape={box} line={`${board}M20 9v18M10.5 16h19`} />
  if (state === 'there' && isThere(value)) return <Drawing size={size} shape={box} line={`${board}M10.5 15h19`} />
  if (state === 'empty')
    return <Drawing size={size} line={`${board}M16 12a4 4 0 1 1 5.5 3.700c-1 .5-1.5 1.2-1.5 2.800M20 23h.01`} />
  return <Drawing size={size} line={`${board}M12 9h2M18 9h4M26 9h2M10.5 12v3M10.5 19v3M29.5 12v3M29.5 19v3`} />
}

const isThere = (value: SceneItem['value']) =>
  value === 'yes' || value === true || (typeof value === 'number' && value > 0)
