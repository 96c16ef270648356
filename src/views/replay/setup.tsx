import { memo, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Telling } from '../../presenters/telling.ts'
import { QueryLink } from '../../ui/query-link.tsx'
import type { Address } from './address.ts'
import styles from './setup.module.css'
import { Changes } from './strategy/changes.tsx'
import { LaneChoice } from './strategy/lane-choice.tsx'
import { useWords } from './words.ts'

/** Everything that can be changed, out of the way until it is wanted. */
export const Setup = memo(function Setup({ journey, address, telling }: HeadProps) {
  const { t } = useTranslation('replay')
  const details = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const isChanged = (['variant', 'left', 'right'] as const).some((name) => address.value(name) !== null)
  useEffect(() => {
    // Opens by itself, but never closes under somebody's hands.
    if (isChanged && details.current) details.current.open = true
  }, [isChanged])
  return (
    <>
      <details ref={details} className={styles.setup}>
        <summary ref={summary}>{t('setup')}</summary>
        <WhatIfs journey={journey} address={address} label={t('whatIf.label')} />
        <div className={styles.lanes}>
          <LaneChoice side="left" journey={journey} address={address} telling={telling} />
          <LaneChoice side="right" journey={journey} address={address} telling={telling} />
        </div>
      </details>
      <Changes journey={journey} address={address} after={summary} />
    </>
  )
})

interface WhatIfProps {
  readonly journey: Journey
  readonly address: Address
  readonly label: string
}

/** The worlds one can try: as told, or with one thing changed. */
function WhatIfs({ journey, address, label }: WhatIfProps) {
  const { t } = useTranslation('replay')
  const labelId = useId()
  const { whatIf } = address.setting
  const choices = [
    { id: null, title: t('whatIf.asTold') },
    ...journey.whatIfs.map(({ id }) => ({ id, title: titleOf(id) })),
  ]
  function titleOf(id: string) {
    return journey.words.whatIfs[id]?.title ?? id
  }
  return (
    <nav className={styles.whatIfs} aria-labelledby={labelId}>
      <p id={labelId} className={styles.label}>
        {label}
      </p>
      <ul>
        {choices.map(({ id, title }) => (
          <li key={id}>
            <QueryLink
              query={address}
              change={{ variant: id, left: null, right: null }}
              aria-current={(whatIf?.id ?? null) === id ? 'true' : undefined}
            >
              {title}
            </QueryLink>
          </li>
        ))}
      </ul>
      <p className={styles.change} role="status">
        {whatIf && journey.words.whatIfs[whatIf.id]?.change}
      </p>
    </nav>
  )
}

interface HeadProps {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
}

/** On paper: what is different from the journey as told. */
export function PrintedChange({ journey, address }: Omit<HeadProps, 'telling'>) {
  const { t } = useTranslation('replay')
  const { whatIf } = address.setting
  const words = whatIf && journey.words.whatIfs[whatIf.id]
  return words && <p className={styles.printed}>{`${t('around.changed')}: ${words.title}. ${words.change}`}</p>
}

/** Over each lane its name; in the cells it is said again for those who listen. */
export const LaneHeads = memo(function LaneHeads({ journey, telling }: Omit<HeadProps, 'address'>) {
  const { strategyName } = useWords(journey)
  return (
    <div className={styles.heads} aria-hidden="true">
      <p className={`${styles.name} ${styles.left}`}>{strategyName(telling.left.strategy)}</p>
      <p className={`${styles.name} ${styles.right}`}>{strategyName(telling.right.strategy)}</p>
    </div>
  )
})
