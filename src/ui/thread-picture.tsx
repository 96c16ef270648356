import styles from './thread-picture.module.css'

type Sign = 'plain' | 'kept' | 'gap' | 'chance' | 'boundary'

/** One step of a thread that runs from left to right, in a box of 32 by 28. */
const strokes: Readonly<Record<Sign, string>> = {
  plain: 'M0 14H32',
  kept: 'M0 14C10 14 14 13 18 9C22 5 13 3 13 11C13 20 23 24 21 17C20 14 26 14 32 14',
  gap: 'M0 14H8M8 14C11 14 11 11 13 9M8 14C11 14 12 15 14 15M8 14C11 15 11 17 12 19M32 14H25M25 14C22 14 22 17 20 19M25 14C22 13 21 13 19 13M25 14C22 13 22 11 21 8',
  chance: 'M0 14H32M8 14C14 14 14 22 19 23C23 24 25 21 22 20',
  boundary: 'M0 14H9M23 14H32M9 6H23V22H9ZM12 14H14M17 14H20',
}

interface Props {
  readonly threads: readonly (readonly Sign[])[]
  /** What the picture shows, in words. */
  readonly label: string
}

/** Both threads of a journey as they end up: above through separate rooms, below through one cloth. */
export function ThreadPicture({ threads, label }: Props) {
  const steps = threads[0]?.length ?? 0
  const width = 32 * steps + 8
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} 76`} role="img" aria-label={label}>
      {Array.from({ length: steps }, (_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name here
        <rect key={step} className={styles.room} x={32 * step + 6} y={2} width={28} height={32} rx={3} />
      ))}
      <rect className={styles.cloth} x={4} y={42} width={width - 8} height={32} />
      {threads.map((thread, lane) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lane has no other name here
        <g key={lane} transform={`translate(4 ${lane * 40 + 4})`} className={styles.thread}>
          {thread.map((sign, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name here
            <path key={step} transform={`translate(${32 * step} 0)`} d={strokes[sign]} />
          ))}
        </g>
      ))}
    </svg>
  )
}
