import { useTranslation } from 'react-i18next'
import { type Pair, pairs } from '../../content/comparison/pairs.ts'
import type { Titles } from '../../presenters/continuum.ts'
import { SourceRef } from '../../ui/source-ref.tsx'
import { Section } from '../section.tsx'
import { SeenIn } from '../seen-in.tsx'
import styles from './pairs.module.css'

const strategies = ['multichannel', 'omnichannel'] as const

/** What each strategy is good at, and beside it what that costs. */
export function Pairs({ titles }: { readonly titles: Titles }) {
  const { t } = useTranslation(['claims', 'compare', 'engine'])
  return (
    <Section id="pairs" title={t('compare:parts.pairs')} lead={t('claims:pairs.lead')}>
      {strategies.map((strategy) => (
        <div key={strategy} className={styles.side} data-strategy={strategy}>
          <h3 id={`pairs-${strategy}`}>{t(`engine:strategies.${strategy}`)}</h3>
          <ul aria-labelledby={`pairs-${strategy}`}>
            {pairs
              .filter((pair) => pair.strategy === strategy)
              .map((pair) => (
                <li key={pair.id} className={styles.pair}>
                  <Claim pair={pair} side="strength" titles={titles} />
                  <Claim pair={pair} side="price" titles={titles} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

interface ClaimProps {
  readonly pair: (typeof pairs)[number]
  readonly side: 'strength' | 'price'
  readonly titles: Titles
}

function Claim({ pair, side, titles }: ClaimProps) {
  const { t } = useTranslation('claims')
  const { sources, shownBy }: Pair['strength'] = pair[side]
  return (
    <div className={styles[side]}>
      <p className={styles.label}>{t(`pairs.${side}`)}</p>
      <p className={styles.text}>{t(`pairs.items.${pair.id}.${side}`)}</p>
      <p className={styles.basis}>
        <SeenIn showing={shownBy} titles={titles} />
        <SourceRef ids={sources} />
      </p>
    </div>
  )
}
