import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/use-language.ts'
import { moodOf } from '../../presenters/balance-sheet/mood.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Telling } from '../../presenters/telling.ts'
import { useWords } from '../replay/words.ts'
import styles from './mood.module.css'
import { MoodChart } from './mood-chart.tsx'
import { Unfold } from './unfold.tsx'

export interface MoodProps {
  readonly journey: Journey
  readonly telling: Telling
  /** Steps played so far. */
  readonly played: number
}

/** How the customer fares in both lanes: two curves on one scale, the rule behind them, and the same as a table. */
export const Mood = memo(function Mood({ journey, telling, played }: MoodProps) {
  const { t } = useTranslation('balance')
  const { strategyName } = useWords(journey)
  const lanes = [telling.left, telling.right].map(({ strategy, replay }) => ({
    name: strategyName(strategy),
    mood: moodOf(replay.frames),
  }))
  return (
    <figure className={styles.mood}>
      <MoodChart lanes={lanes} played={played} />
      <figcaption>
        <p>{t('mood.rule')}</p>
        <p>{t('mood.quiet')}</p>
      </figcaption>
      <Unfold title={t('mood.table')}>{() => <MoodTable lanes={lanes} telling={telling} played={played} />}</Unfold>
    </figure>
  )
})

interface TableProps {
  readonly lanes: readonly { readonly name: string; readonly mood: readonly number[] }[]
  readonly telling: Telling
  readonly played: number
}

function MoodTable({ lanes, telling, played }: TableProps) {
  const { t } = useTranslation(['balance', 'replay', 'engine'])
  const { number } = useFormats()
  const caption = useId()
  // Two places will do, and a true minus sign.
  const figure = (value: number) => number(Math.round(value * 100) / 100).replace('-', '−')
  return (
    <table aria-labelledby={caption}>
      <caption id={caption}>{t('balance:mood.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('balance:mood.step')}</th>
          {lanes.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {telling.rows.slice(0, played).map(({ step, number: place, does, action }, index) => (
          <tr key={step}>
            <th scope="row">{`${place}. ${does ?? t(`engine:actions.${action}`)}`}</th>
            {lanes.map(({ name, mood }) => (
              <td key={name}>{figure(mood[index] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
