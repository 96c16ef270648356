import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { confidences, nothingTears, writeGuess } from '../../presenters/lesson/guess.ts'
import type { Address } from '../replay/address.ts'
import styles from './start-bar.module.css'

interface Props {
  readonly address: Address
  readonly onStart: () => void
}

/** The bar before the start: how sure one is, and two ways to begin. It stands where the player will be. */
export function StartBar({ address, onStart }: Props) {
  const { t } = useTranslation('lesson')
  const { scenario, guess: told, lanes } = address.setting
  const guess = told ?? nothingTears
  const count = guess.left.length + (lanes === 'both' ? guess.right.length : 0)
  const start = (prediction: string | null) => {
    onStart()
    address.go({ step: scenario.steps[0]?.id ?? null, guess: prediction, lanes: lanes === 'left' ? lanes : null })
  }
  return (
    <section className={styles.bar} aria-label={t('predict.label')} data-empty={count === 0 || undefined}>
      <Confidence address={address} />
      <p className={styles.count} role="status">
        {t('predict.count', { count })}
      </p>
      <button type="button" className={styles.start} onClick={() => start(writeGuess(guess))}>
        {t('predict.start')}
      </button>
      <button type="button" className={styles.skip} onClick={() => start(null)}>
        {t('predict.skip')}
      </button>
    </section>
  )
}

function Confidence({ address }: { readonly address: Address }) {
  const { t } = useTranslation('lesson')
  const name = useId()
  const guess = address.setting.guess ?? nothingTears
  return (
    <fieldset className={styles.sure}>
      <legend>{t('predict.sure')}</legend>
      {confidences.map((confidence) => (
        <label key={confidence}>
          <input
            type="radio"
            name={name}
            checked={guess.confidence === confidence}
            onChange={() => address.go({ guess: writeGuess({ ...guess, confidence }) })}
          />
          <span>{t(`predict.confidence.${confidence}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
