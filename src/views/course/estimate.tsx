import { useTranslation } from 'react-i18next'
import styles from './estimate.module.css'
import type { InputProps } from './question.tsx'

const columns = 25
const places = Array.from({ length: 100 }, (_, place) => place)

/** A slider from 0 to 100; done, the figure of the model stands beside the estimate. */
export function EstimateInput({ words, trial }: InputProps) {
  const { t } = useTranslation('course')
  const { answer, phase, solution, choose } = trial
  const model = phase === 'asking' ? null : Number(solution?.answer)
  return (
    <>
      <label className={styles.estimate}>
        <span className={styles.value}>{Number(answer)}</span>
        <span>{words.options.value}</span>
        <input
          type="range"
          min={0}
          max={100}
          value={Number(answer)}
          disabled={model !== null}
          onChange={(event) => choose(event.target.valueAsNumber)}
        />
      </label>
      {model !== null && (
        <figure className={styles.figure}>
          <Hundred filled={model} label={t('estimate.picture', { count: model })} />
          <figcaption>
            <span>{t('estimate.yours', { count: Number(answer) })}</span>
            <strong>{t('estimate.model', { count: model })}</strong>
            <span>{t('lab.model')}</span>
          </figcaption>
        </figure>
      )}
    </>
  )
}

/** A hundred customers as dots. */
const Hundred = ({ filled, label }: { readonly filled: number; readonly label: string }) => (
  <svg viewBox="0 0 250 40" role="img" aria-label={label}>
    {places.map((place) => (
      <circle
        key={place}
        cx={(place % columns) * 10 + 5}
        cy={Math.floor(place / columns) * 10 + 5}
        r={3.5}
        data-filled={place < filled || undefined}
      />
    ))}
  </svg>
)
