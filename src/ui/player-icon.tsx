import styles from './player-icon.module.css'

/** One line drawing per control of the player on a 24 by 24 grid: strokes of 1.5, corners of 2. */
const paths = {
  first: 'M6 5v14M18 6l-8 6 8 6',
  back: 'M15 5l-8 7 8 7',
  forward: 'M9 5l8 7-8 7',
  play: 'M8 5.5v13l10.5-6.5z',
  settle: 'M7 7h10v10H7z',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  previousTear:
    'M8 5l-5 7 5 7M15 2v5M15 7c-1.5 0-2 1.5-3.5 2M15 7c0 1.5 0 2.5-.5 4M15 7c1.5.5 2 2 3.5 2.5M16 22v-5M16 17c-1.5-.5-2-2-3.5-2.5M16 17c0-1.5 0-2.5.5-4M16 17c1.5 0 2-1.5 3.5-2',
  nextTear:
    'M16 5l5 7-5 7M9 2v5M9 7c-1.5 0-2 1.5-3.5 2M9 7c0 1.5 0 2.5-.5 4M9 7c1.5.5 2 2 3.5 2.5M10 22v-5M10 17c-1.5-.5-2-2-3.5-2.5M10 17c0-1.5 0-2.5.5-4M10 17c1.5 0 2-1.5 3.5-2',
  settings:
    'M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
} as const
export type PlayerSymbol = keyof typeof paths

/** The drawing on a button of the player; the button carries the name. */
export const PlayerIcon = ({ symbol }: { readonly symbol: PlayerSymbol }) => (
  <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[symbol]} />
  </svg>
)
