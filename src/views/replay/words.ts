import { useTranslation } from 'react-i18next'
import { type PresetId, presets, type Strategy } from '../../engine/index.ts'
import { useFormats } from '../../i18n/use-language.ts'
import type { Journey } from '../../presenters/journey.ts'
import { strategiesOf } from '../../presenters/setting.ts'
import { baseOf } from '../../presenters/strategy-code.ts'
import type { Line, NamedChannel, Place } from '../../presenters/telling.ts'
import { useTally } from '../tally.ts'

const isPreset = (id: string): id is PresetId => Object.hasOwn(presets, id)
/** Puts what the presenters name into words. */
export function useWords(journey: Journey) {
  const { words } = journey
  const { t } = useTranslation(['engine', 'replay'])
  const formats = useFormats()
  const tally = useTally()
  const channelName = ({ name, kind }: NamedChannel) => name ?? t(`engine:channels.${kind}`)
  const known = (id: string) => words.whatIfs[id]?.title ?? (isPreset(id) ? t(`engine:strategies.${id}`) : id)
  const strategyName = ({ id }: Strategy) => {
    const base = baseOf(id, strategiesOf(journey))?.id ?? id
    return base === id ? known(id) : t('replay:changes.edited', { name: known(base) })
  }
  return {
    channelName,
    lineText: ({ text, generic }: Line) => text ?? t(`engine:${generic}`),
    strategyName,
    when: ({ day, time }: Pick<Place, 'day' | 'time'>) => `${t('replay:day', { day })}, ${formats.time(time)}`,
    tally,
  }
}
