import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../engine/index.ts'
import { useFormats } from '../../i18n/use-language.ts'
import {
  type Arrival,
  type LogEntry,
  type LoggedFact,
  type LoggedMark,
  logOf,
} from '../../presenters/balance-sheet/log.ts'
import type { StepRef } from '../../presenters/balance-sheet/marks.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Telling } from '../../presenters/telling.ts'
import { useWords } from '../replay/words.ts'

/** A step of the log in words. */
export interface LogText {
  readonly at: StepRef
  /** Where and when. */
  readonly head: string
  readonly does: string
  readonly lanes: readonly { readonly side: string; readonly name: string; readonly lines: readonly string[] }[]
}

/** The log in the language of the page, a line for every fact, every mark and every outcome. */
export function useLogTexts(journey: Journey, scenario: Scenario, telling: Telling): readonly LogText[] {
  const { t } = useTranslation(['balance', 'engine'])
  const { channelName, lineText, strategyName, when } = useWords(journey)
  const [factText, markText] = [useFactText(journey), useMarkText()]
  const linesOf = ({ facts, marks, lines }: LogEntry) => [
    ...new Set([...lines.map(lineText), ...marks.map(markText), ...facts.map(factText)]),
  ]
  return logOf(journey, scenario, telling).map(({ row, left, right }) => ({
    at: row,
    head: `${channelName(row.channel)} · ${when(row)}`,
    does: row.does ?? t(`engine:actions.${row.action}`),
    lanes: [
      { side: 'left', name: strategyName(telling.left.strategy), lines: linesOf(left) },
      { side: 'right', name: strategyName(telling.right.strategy), lines: linesOf(right) },
    ],
  }))
}

function useFactText(journey: Journey) {
  const { t } = useTranslation(['balance', 'engine', 'replay'])
  const { price, number, time } = useFormats()
  const { channelName } = useWords(journey)
  const valueText = ({ domain, value }: LoggedFact) => {
    if (typeof value !== 'number') return null
    return domain === 'prices' ? price(value) : number(value)
  }
  const timeText = (at: NonNullable<Arrival['at']>) =>
    at === 0 ? t('balance:log.atOnce') : `${t('replay:day', { day: at.day })}, ${time(at.time)}`
  const namesOf = (arrivals: readonly Arrival[]) => arrivals.map(({ channel }) => channelName(channel)).join(', ')
  /** Channels that a fact comes to at the same time stand together; those that it never comes to stand last. */
  const spreadTexts = (arrivals: readonly Arrival[]) => {
    const groups = [...Map.groupBy(arrivals, ({ at }) => (at === null ? null : timeText(at)))]
    const reached = groups.flatMap(([when, some]) => (when === null ? [] : [`${namesOf(some)} (${when})`]))
    const missed = arrivals.filter(({ at }) => at === null)
    return [
      reached.length > 0 && `${t('balance:log.arrives')} ${reached.join(', ')}.`,
      missed.length > 0 && `${t('balance:log.never')} ${namesOf(missed)}.`,
    ].filter((text) => text !== false)
  }
  return (fact: LoggedFact) => {
    const { domain, name, aware, recorded, arrivals } = fact
    const thing = [name, t(`engine:domains.${domain}`), domain === 'offers' ? null : valueText(fact)]
    const notes = [aware || t('balance:log.unaware'), recorded || t('balance:log.unrecorded')]
    const noted = [...thing, ...notes].filter((part) => typeof part === 'string').join(' · ')
    return [`${t('balance:log.fact')} ${noted}.`, ...spreadTexts(arrivals)].join(' ')
  }
}

function useMarkText() {
  const { t } = useTranslation(['engine', 'replay'])
  return ({ mark, told }: LoggedMark) => {
    const parts = [
      mark.type === 'gap' && t(`engine:kinds.${mark.kind}.name`),
      mark.type === 'gap' && t(`engine:severities.${mark.severity}`),
      mark.domain && t(`engine:domains.${mark.domain}`),
      mark.type !== 'kept' && t(`engine:causes.${mark.cause}.name`),
      told !== null && `${t('replay:reason.told')}: ${t('replay:step', { number: told })}`,
    ]
    return `${t(`engine:marks.${mark.type}`)}: ${parts.filter((part) => typeof part === 'string').join(' · ')}.`
  }
}

/** The log as text for the clipboard. */
export const textOf = (steps: readonly LogText[]): string =>
  steps
    .map(({ at, head, does, lanes }) =>
      [
        `${at.number}. ${head}`,
        does,
        ...lanes.flatMap(({ name, lines }) => [`  ${name}`, ...lines.map((line) => `  – ${line}`)]),
      ].join('\n'),
    )
    .join('\n\n')
