import styles from './thread-picture.module.css'

type Sign = 'plain' | 'kept' | 'gap' | 'chance' | 'boundary'
/** How a lane is drawn: rooms without doors, rooms with doors, one piece of cloth. */
type Fabric = 'rooms' | 'doors' | 'cloth'

/** One step of a thread that runs downwards, in a box of 56 by 28; it enters and leaves in the middle. */
const signs = {
  plain: <path d="M28 0V28" />,
  kept: (
    <path d="M28 0C28 4 28.6 5 23.8 8C17.8 11.6 20.8 20 28 18.8C35.2 17.6 36.4 9.8 30.4 8.6C25 7.4 21.4 13.4 23.8 18.2C26.2 22.4 28 23 28 28" />
  ),
  gap: (
    <>
      <path d="M28 0C28 3 27.5 4 25.5 6" />
      <path
        className={styles.fibre}
        d="M25.5 6C24 8 21 7.5 18.5 11M25.5 6C25 8.5 23 9.5 22.5 12.5M25.5 6C26.5 8 27.5 9 27 11.5"
      />
      <path
        className={styles.fibre}
        d="M30.5 22C32 20 35 20.5 37.5 17M30.5 22C31 19.5 33 18.5 33.5 15.5M30.5 22C29.5 20 28.5 19 29 16.5"
      />
      <path d="M30.5 22C28.5 24 28 25 28 28" />
    </>
  ),
  chance: (
    <>
      <path d="M28 0V28" />
      <path d="M28 4C28 11 40 8.5 41 15.5C41.5 20 36 21 35.5 17.5" />
      <path className={styles.fibre} d="M35.5 17.5C35 15.5 36.5 14.5 38 15.5M35.5 17.5C34 17 33.5 15.5 34 14" />
    </>
  ),
  boundary: (
    <>
      <path d="M28 0V8M28 20V28" />
      <path className={styles.fold} d="M15 8H41V20H15Z" />
      <path className={styles.stitch} d="M18 14H38" />
    </>
  ),
} as const satisfies Record<Sign, unknown>

const step = 28
const lane = 56
const between = 12
/** Room for the fringe of the cloth. */
const fringe = 5

interface Props {
  readonly threads: readonly (readonly Sign[])[]
  /** How each lane is drawn; by default separate rooms, then one cloth. */
  readonly fabrics?: readonly Fabric[]
  /** What the picture shows, in words; without it the words stand beside the picture already. */
  readonly label?: string
}

/** The threads of a journey as they end up, side by side and step by step: through separate rooms, through one cloth. */
export function ThreadPicture({ threads, fabrics = ['rooms', 'cloth'], label }: Props) {
  const height = step * Math.max(...threads.map(({ length }) => length)) + 2 * fringe
  const width = threads.length * (lane + between) - between
  const size = { viewBox: `0 0 ${width} ${height}`, width, height }
  return (
    <svg className={styles.picture} {...size} role="img" aria-label={label} aria-hidden={label === undefined}>
      {threads.map((thread, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lane has no other name here
        <g key={place} transform={`translate(${place * (lane + between)} ${fringe})`}>
          <Ground fabric={fabrics[place] ?? 'cloth'} steps={thread.length} />
          <g className={styles.thread}>
            {thread.map((sign, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name here
              <g key={at} transform={`translate(0 ${step * at})`}>
                {signs[sign]}
              </g>
            ))}
          </g>
        </g>
      ))}
    </svg>
  )
}

/** What the thread runs through. */
function Ground({ fabric, steps }: { readonly fabric: Fabric; readonly steps: number }) {
  if (fabric === 'cloth') return <Cloth height={steps * step} />
  const walls = fabric === 'rooms' ? 'M4 2H52V26H4Z' : 'M20 2H4V26H20M36 2H52V26H36'
  return Array.from({ length: steps }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a room has no other name here
    <path key={at} className={styles.room} transform={`translate(0 ${step * at})`} d={walls} />
  ))
}

/** One woven piece: over and under in turn, with a fringe at both ends. */
function Cloth({ height }: { readonly height: number }) {
  const rows = Array.from({ length: Math.floor(height / 4) }, (_, row) => `M${4 + (row % 2) * 4} ${row * 4 + 2}H52`)
  const fringes = Array.from({ length: 13 }, (_, end) => `M${4 + end * 4} 0V-4M${4 + end * 4} ${height}V${height + 4}`)
  return (
    <>
      <path className={styles.cloth} d={`M4 0H52V${height}H4Z`} />
      <path className={styles.weave} d={rows.join('')} />
      <path className={styles.fringe} d={fringes.join('')} />
    </>
  )
}
