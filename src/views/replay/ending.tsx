import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Telling } from '../../presenters/telling.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { LateBalanceSheet } from '../balance-sheet/late.ts'
import type { Address } from './address.ts'
import styles from './ending.module.css'
import { WhatIfs } from './setup.tsx'

interface Props {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
}

/** After the last step: both balances, what to remember, the other side, and where to go on. */
export function Ending({ journey, address, telling }: Props) {
  const { t } = useTranslation('replay')
  const { words, scenario } = journey
  const isReached = address.setting.current === telling.rows.length - 1
  return (
    <section className={styles.ending} data-progress={isReached ? 'played' : 'ahead'} aria-labelledby="ending">
      <h2 id="ending">{t('ending.title')}</h2>
      <LateBalanceSheet isWanted={address.setting.started} props={{ journey, address, telling }} />
      <p className={styles.learning}>{words.learning}</p>
      <OtherSide />
      <p className={styles.sources}>
        {`${t('ending.sources', { ids: scenario.sources.join(', ') })} ${t('ending.invented')}`}
      </p>
      <div className={styles.vary}>
        <WhatIfs journey={journey} address={address} label={t('ending.vary')} isFresh />
      </div>
      <WayOn journey={journey} />
    </section>
  )
}

/** Whatever a journey shows, the price of the one and the strength of the other are one step away. */
function OtherSide() {
  const { t } = useTranslation('replay')
  return (
    <details className={styles.otherSide}>
      <summary>{t('ending.otherSide.title')}</summary>
      <p>{t('ending.otherSide.price')}</p>
      <p>{t('ending.otherSide.strength')}</p>
    </details>
  )
}

function WayOn({ journey: { next } }: { readonly journey: Journey }) {
  const { t } = useTranslation('replay')
  return (
    <p className={styles.on}>
      {next && <LocalLink to={`/journeys/${next}/`}>{t('ending.next')}</LocalLink>}
      <LocalLink to="/journeys/">{t('ending.gallery')}</LocalLink>
    </p>
  )
}
