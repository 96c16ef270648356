import { memo, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Telling } from '../../presenters/telling.ts'
import { useHydrated } from '../../ui/hydrated-search.ts'
import { pageAddress } from '../../ui/page-address.ts'
import { LateLog, LateMood, LateTakeAway } from '../balance-sheet/late.ts'
import { type Address, isMoved } from './address.ts'
import styles from './around.module.css'
import { useChangeLabels } from './strategy/changes.tsx'

interface Props {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
}

/** What can be looked at beside the replay, at any step and folded away: the mood, the log, what to take along. */
export const Around = memo(function Around({ journey, address, telling }: Props) {
  const { t } = useTranslation('replay')
  const { started, current, lanes } = address.setting
  const changes = useChangeLabels(journey, address)
  const total = telling.rows.length
  const played = started ? current + 1 : total
  return (
    <section className={styles.around} aria-label={t('around.label')} data-started={started && lanes === 'both'}>
      <Fold title={t('around.mood')}>
        {(isOpen) => (
          <LateMood
            isWanted={isOpen || isMoved(address)}
            props={{ journey, telling, played: isOpen ? played : total }}
          />
        )}
      </Fold>
      <Fold title={t('around.log')}>
        {(isOpen) => isOpen && <LateLog isWanted props={{ journey, address, telling, played }} />}
      </Fold>
      <Fold title={t('around.take')}>
        {(isOpen) => isOpen && <LateTakeAway isWanted props={{ journey, address, telling, changes }} />}
      </Fold>
      <PrintedAddress />
    </section>
  )
})

/** On paper: where the replay stands; no address is known before the page is live. */
function PrintedAddress() {
  const { t } = useTranslation('replay')
  const isHydrated = useHydrated()
  return isHydrated && <p className={styles.address}>{t('around.address', { address: pageAddress() })}</p>
}

interface FoldProps {
  readonly title: string
  readonly children: (isOpen: boolean) => ReactNode
}

/** Folded away on the screen, open on paper. */
export function Fold({ title, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children(isOpen)}
    </details>
  )
}
