import { useTranslation } from 'react-i18next'
import type { Heard, Meter, StoryTelling } from '../../presenters/story/telling.ts'
import styles from './meter.module.css'

const sides = ['left', 'right'] as const
const strategies = { left: 'multichannel', right: 'omnichannel' } as const

/** How many chapters are new and how many repeated, in both lanes, counted at once. */
export function Meters({ telling }: { readonly telling: StoryTelling }) {
  const { t } = useTranslation(['story', 'engine'])
  return (
    <section className={styles.meters} aria-labelledby="meter">
      <h2 id="meter">{t('meter.title')}</h2>
      <div role="status">
        <dl>
          {sides.map((side) => (
            <div key={side}>
              <dt>{t(`engine:strategies.${strategies[side]}`)}</dt>
              <dd>
                <Beads all={telling.rows.flatMap(({ heard }) => (heard ? [heard[side]] : []))} />
                <Counts meter={telling[side]} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function Counts({ meter }: { readonly meter: Meter }) {
  const { t } = useTranslation('story')
  const { fresh, repeated, silent, echoes, jumps } = meter
  const parts = [
    t('meter.fresh', { count: fresh }),
    t('meter.repeated', { count: repeated }),
    silent > 0 && t('meter.silent', { count: silent }),
    echoes > 0 && t('meter.echoes', { count: echoes }),
    jumps > 0 && t('meter.jumps', { count: jumps }),
  ]
  return <span>{parts.filter(Boolean).join(', ')}</span>
}

/** One bead a contact: full for a new chapter, hatched for a repeated one, a dotted ring for silence. */
const Beads = ({ all }: { readonly all: readonly Heard[] }) => (
  <span className={styles.beads} aria-hidden="true">
    {all.map(({ chapter, isRepeated }, place) => (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: a bead is its place
        key={place}
        data-bead={chapter === null ? 'silent' : isRepeated ? 'repeated' : 'fresh'}
      >
        {chapter}
      </span>
    ))}
  </span>
)
