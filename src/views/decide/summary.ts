import { useTranslation } from 'react-i18next'
import { questions } from '../../content/guide/questions.ts'
import type { Reason } from '../../presenters/guide/advice.ts'
import { wayTo } from '../../presenters/guide/outlook.ts'
import { keyOf, questionIds } from '../../presenters/guide/state.ts'
import type { Shown } from './shown.ts'

/** The result as plain text for a mail or a minute; `address` is the link that holds it. */
export function useSummary({ advice, state }: Shown) {
  const { t } = useTranslation(['guide', 'engine'])
  const { place, answered } = advice
  const reason = ({ key, sources }: Reason) => `- ${t(`guide:answers.${key}.reason`)} (${sources.join(', ')})`
  const next = place && wayTo(place, state.answers, state.done).find(({ isNext }) => isNext)?.step.id
  const given = questionIds.flatMap((id) => {
    const option = state.answers[id]
    return option ? [`- ${t(`guide:ask.${id}.name`)}: ${t(`guide:answers.${keyOf(id, option)}.label`)}`] : []
  })
  return (address: string): string => {
    if (!place) return ''
    return [
      `${t('guide:result.title')}: ${t(`engine:strategies.${place}`)}`,
      t(`guide:result.place.${place}`),
      `${t('guide:result.basis', { answered, total: questions.length })} ${t('guide:result.badge')}.`,
      '',
      `${t('guide:result.for')}:`,
      ...(advice.for.length > 0 ? advice.for.map(reason) : [t('guide:result.standing.for')]),
      '',
      `${t('guide:result.against')}:`,
      ...(advice.against.length > 0 ? advice.against.map(reason) : [t('guide:result.standing.against')]),
      '',
      ...(next
        ? [`${t('guide:steps.next')}: ${t(`guide:steps.items.${next}.name`)}`, t(`guide:steps.items.${next}.text`), '']
        : []),
      `${t('guide:questions')}:`,
      ...given,
      '',
      address,
    ].join('\n')
  }
}
