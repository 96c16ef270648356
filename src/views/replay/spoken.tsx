import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Cell, Telling } from '../../presenters/telling.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { useHydrated } from '../../ui/hydrated-search.ts'
import { useWords } from './words.ts'

interface Props {
  readonly journey: Journey
  readonly telling: Telling
  readonly current: number
}

/** Says politely, once a step, what came of it in both lanes; silent until somebody moves. */
export function Spoken({ journey, telling, current }: Props) {
  const sentence = useSentence({ journey, telling, current })
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

function useSentence({ journey, telling, current }: Props): string {
  const { t } = useTranslation(['engine', 'replay'])
  const { channelName, lineText, strategyName } = useWords(journey)
  const row = telling.rows[current]
  if (!row) return ''
  const outcome = ({ lines }: Cell) =>
    lines.map((line) => (line.sign === 'plain' ? '' : `${t(`engine:marks.${line.sign}`)}. `) + lineText(line)).join(' ')
  return t('replay:spoken', {
    number: row.number,
    total: telling.rows.length,
    channel: channelName(row.channel),
    left: strategyName(telling.left.strategy),
    leftOutcome: outcome(row.left),
    right: strategyName(telling.right.strategy),
    rightOutcome: outcome(row.right),
  })
}
