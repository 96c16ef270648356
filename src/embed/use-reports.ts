import { type RefObject, useEffect } from 'react'
import { type Happening, type Message, sender } from '../element/message.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { trendOf } from '../presenters/lesson/trend.ts'
import type { Embed } from './use-embed.ts'

/** Tells the page around the frame. Nothing of it is secret, and who that page is need not be known. */
function report(happening: Happening) {
  if (parent === window) return
  const message: Message = { from: sender, ...happening }
  parent.postMessage(message, '*')
}

/** Tells the page around the frame what is shown, and how much room it needs. */
export function useReports({ stage, view, row }: Embed, region: RefObject<HTMLElement | null>) {
  const { id } = stage.journey.scenario
  const { telling, address } = stage
  const { second } = address.setting
  const language = useLanguage()
  const total = telling.rows.length
  const [left, right] = [telling.left.replay.summary.gaps, telling.right.replay.summary.gaps]
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) report({ kind: 'resize', height: Math.ceil(entry.target.getBoundingClientRect().height) })
    })
    if (region.current) observer.observe(region.current)
    report({ kind: 'ready', journey: id, language })
    return () => observer.disconnect()
  }, [id, language, region])
  useEffect(() => {
    if (second) report({ kind: 'answered', choice: second, right: trendOf(left, right) === second })
  }, [second, left, right])
  useEffect(() => {
    if (view !== 'step') return
    report({ kind: 'step', step: row.step, number: row.number, total })
    for (const lane of ['left', 'right'] as const) {
      const gaps = row[lane].frame.marks.flatMap((mark) => (mark.type === 'gap' ? [mark.kind] : []))
      if (gaps.length > 0) report({ kind: 'gap', step: row.step, lane, gaps })
    }
  }, [view, row, total])
  useEffect(() => {
    if (view === 'end') report({ kind: 'done', left, right })
  }, [view, left, right])
}
