import { useTranslation } from 'react-i18next'
import { useFormats, useLanguage } from '../../i18n/use-language.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Poster, PosterCell, PosterLane } from '../../presenters/poster/index.ts'
import type { Setting } from '../../presenters/setting.ts'
import { summaryUpTo } from '../../presenters/tally.ts'
import type { Cell, Lane, Telling } from '../../presenters/telling.ts'
import { useWords } from '../replay/words.ts'

/** The replay as it stands in the words of a picture; to be given the address that leads back to it, and what was changed. */
export function usePoster(journey: Journey, { scenario, whatIf, started, current }: Setting, telling: Telling) {
  const { t } = useTranslation(['balance', 'engine', 'common', 'replay'])
  const language = useLanguage()
  const { number } = useFormats()
  const { channelName, strategyName, tally, when } = useWords(journey)
  const cellText = useCellText(journey)
  const { words } = journey
  const played = started ? current + 1 : telling.rows.length
  const lane = ({ strategy, fabric, replay }: Lane): PosterLane => ({
    name: strategyName(strategy),
    fabric,
    tally: tally(summaryUpTo(replay, played)),
  })
  const [left, right] = [lane(telling.left), lane(telling.right)]
  return (address: string, changes: readonly string[]): Poster => ({
    language,
    brand: t('common:brand'),
    title: words.title,
    question: words.question,
    changed: [changes.join(' · '), whatIf && words.whatIfs[whatIf.id]?.change].filter(Boolean).join('. '),
    left,
    right,
    rows: telling.rows.map((row) => ({
      place: `${number(row.number)} · ${channelName(row.channel)} · ${when(row)}`,
      does: row.does ?? t(`engine:actions.${row.action}`),
      left: row.number > played ? null : cellText(row.left),
      right: row.number > played ? null : cellText(row.right),
    })),
    notes: [
      `${t('balance:take.model')} ${t('balance:take.sources', { ids: scenario.sources.join(', ') })}`,
      t('balance:take.address', { address }),
    ],
    description: t('balance:take.description', {
      left: left.name,
      leftTally: left.tally,
      right: right.name,
      rightTally: right.tally,
    }),
  })
}

function useCellText(journey: Journey) {
  const { t } = useTranslation('engine')
  const { lineText } = useWords(journey)
  return ({ sign, lines, frame }: Cell): PosterCell => {
    const kinds = frame.marks.flatMap((mark) =>
      mark.type === 'gap' ? [`${t(`kinds.${mark.kind}.name`)} · ${t(`severities.${mark.severity}`)}`] : [],
    )
    return {
      sign,
      label: sign === 'plain' ? null : t(`marks.${sign}`),
      kind: [...new Set(kinds)].join(', '),
      texts: lines.map(lineText),
    }
  }
}
