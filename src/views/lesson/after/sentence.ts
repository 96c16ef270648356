import { useTranslation } from 'react-i18next'
import type { Journey } from '../../../presenters/journey.ts'
import type { FactOption, Part, Puzzle } from '../../../presenters/lesson/puzzle.ts'
import { useWords } from '../../replay/words.ts'
import type { Choice } from './choices.tsx'

/** What was chosen for each part. */
export type Answer = Readonly<Partial<Record<Part, string | null>>>

/** The words of a puzzle: what each part asks, what can be chosen, and the whole sentence. */
export function useSentence(journey: Journey, puzzle: Puzzle) {
  const { t } = useTranslation(['lesson-feedback', 'engine'])
  const { channelName } = useWords(journey)
  const factName = (fact: FactOption) =>
    fact.lure === 'foreign' ? t(`facts.${fact.domain}`) : (fact.subject ?? t(`engine:domains.${fact.domain}`))
  const verb = t(`explain.${puzzle.frame}`)
  const legends: Readonly<Record<Part, string>> = {
    channel: t('explain.channel'),
    fact: verb,
    cause: t('explain.cause'),
  }
  const choices: Readonly<Record<Part, readonly Choice[]>> = {
    channel: puzzle.channel.map(({ id, channel }) => ({ id, label: channelName(channel) })),
    fact: puzzle.fact.map((fact) => ({ id: fact.id, label: factName(fact) })),
    cause: puzzle.cause.map(({ id, cause }) => ({ id, label: t(`because.${cause}`) })),
  }
  const truthOf = (part: Part) => puzzle[part].find(({ isTrue }) => isTrue)?.id ?? null
  const labelOf = (part: Part) => choices[part].find(({ id }) => id === truthOf(part))?.label ?? ''
  return {
    legendOf: (part: Part) => legends[part],
    choicesOf: (part: Part) => choices[part],
    truthOf,
    sentenceOf: () =>
      t('explain.sentence', { channel: labelOf('channel'), verb, fact: labelOf('fact'), because: labelOf('cause') }),
  }
}
