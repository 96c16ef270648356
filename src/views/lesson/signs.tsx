import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signsKnown } from '../../playback/progress.ts'
import { useStored } from '../../playback/stored.ts'
import { MarkLabel } from '../../ui/mark-label.tsx'
import { SignPicture } from '../../ui/strand.tsx'
import styles from './signs.module.css'

const signs = ['kept', 'gap', 'chance', 'boundary'] as const
type Sign = (typeof signs)[number]
const fitting: Sign = 'gap'

interface Props {
  /** Are they wanted at once by whoever does not know them yet? Else they are folded away. */
  readonly isFirst: boolean
  readonly onDone: () => void
}

/** Before a journey: what a fact is, the four signs, and one try-out (learning.md D28). */
export function FourSigns({ isFirst, onDone }: Props) {
  const { t } = useTranslation('lesson')
  const isKnown = useStored(signsKnown)
  const [chosen, setChosen] = useState<Sign | null>(null)
  const isDone = chosen === fitting
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) foot.current?.scrollIntoView({ block: 'nearest' }) // on a phone the answer would hide under the bar
  }, [chosen])
  const done = () => {
    signsKnown.set(true)
    onDone()
  }
  return (
    <details className={styles.signs} open={isFirst && !isKnown}>
      <summary>{t('signs.title')}</summary>
      <p>{t('signs.fact')}</p>
      <p className={styles.try}>{t('signs.try')}</p>
      <ul>
        {signs.map((sign) => (
          <SignChoice key={sign} sign={sign} isChosen={chosen === sign} choose={() => setChosen(sign)} />
        ))}
      </ul>
      <div ref={foot} className={styles.foot}>
        <p role="status">{chosen && t(`signs.answers.${chosen}`)}</p>
        <button type="button" onClick={done}>
          {t(isDone ? 'signs.done' : 'signs.skip')}
        </button>
      </div>
    </details>
  )
}

interface ChoiceProps {
  readonly sign: Sign
  readonly isChosen: boolean
  readonly choose: () => void
}

/** A sign with its word and meaning; the legend and the answers are one and the same. */
function SignChoice({ sign, isChosen, choose }: ChoiceProps) {
  const { t } = useTranslation('engine')
  return (
    <li>
      <button type="button" aria-pressed={isChosen} onClick={choose}>
        <SignPicture sign={sign} />
        <span>
          <MarkLabel sign={sign}>{t(`marks.${sign}`)}</MarkLabel>
          <span className={styles.meaning}>{t(`meanings.${sign}`)}</span>
        </span>
      </button>
    </li>
  )
}
