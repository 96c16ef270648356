import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Setting } from '../../presenters/setting.ts'
import type { Cell, Telling } from '../../presenters/telling.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { useHydrated } from '../../ui/hydrated-search.ts'
import { useWords } from './words.ts'

interface Props {
  readonly journey: Journey
  readonly telling: Telling
  readonly setting: Setting
}

/** Says politely, once a step, what came of it in both lanes; silent until somebody moves. */
export function Spoken({ journey, telling, setting }: Props) {
  const sentence = useSentence({ journey, telling, setting })
  const [said, setSaid] = useState('')
  const isHydrated = useHydrated()
  const start = useRef<string | null>(null)
  useEffect(() => {
    if (!isHydrated) return // until then the address is not read, and nobody has moved
    start.current ??= sentence
    if (start.current === sentence) return
    start.current = ''
    setSaid(sentence)
  }, [isHydrated, sentence])
  return (
    <div role="status">
      <Hidden>{said}</Hidden>
    </div>
  )
}

function useSentence({ journey, telling, setting }: Props): string {
  const { t } = useTranslation(['engine', 'replay'])
  const { channelName, lineText, strategyName } = useWords(journey)
  const row = telling.rows[setting.current]
  if (!row || !setting.started) return ''
  const outcome = ({ lines }: Cell) =>
    lines.map((line) => (line.sign === 'plain' ? '' : `${t(`engine:marks.${line.sign}`)}. `) + lineText(line)).join(' ')
  const [leftOutcome, rightOutcome] = [outcome(row.left), outcome(row.right)]
  const likeness = leftOutcome === rightOutcome ? 'same' : row.left.sign === row.right.sign ? 'alike' : 'apart'
  return t(`replay:spoken.${setting.lanes === 'both' ? likeness : 'one'}`, {
    number: row.number,
    total: telling.rows.length,
    channel: channelName(row.channel),
    does: row.does ?? t(`engine:actions.${row.action}`),
    left: strategyName(telling.left.strategy),
    leftOutcome,
    right: strategyName(telling.right.strategy),
    rightOutcome,
  })
}
