import type { TFunction } from 'i18next'
import type { Deck } from '../../presenters/deck/deck.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Poster } from '../../presenters/poster/index.ts'
import type { StepNotes } from '../../presenters/stage/notes.ts'

type T = TFunction<['balance', 'stage', 'sources', 'common']>
const noteKinds = ['say', 'objection', 'pause'] as const

/** A replay as slides; the whole of it, whatever step it stands at. Throws where a part cannot be fetched. */
export async function deckOf(journey: Journey, poster: Poster, t: T): Promise<Deck> {
  const { scenario, words } = journey
  const notes = await journey.loadNotes?.()
  const spoken = (own: StepNotes | undefined) =>
    noteKinds.flatMap((kind) => (own ? [`${t(`stage:speakerWindow.${kind}`)}: ${own[kind]}`] : [])).join('\n')
  return {
    ...poster,
    persona: words.persona,
    learning: words.learning,
    steps: poster.rows.flatMap(({ place, does, left, right }, index) => {
      const step = scenario.steps[index]
      return left && right && step ? [{ place, does, left, right, notes: spoken(notes?.steps[step.id]) }] : []
    }),
    labels: {
      balance: t('balance:deck.balance'),
      strategy: t('balance:deck.strategy'),
      result: t('balance:deck.result'),
      learning: t('balance:deck.learning'),
      sources: t('balance:deck.sources'),
    },
    sources: scenario.sources.map((id) => ({ id, text: t(`sources:statements.${id}`, { defaultValue: '' }) })),
    foot: poster.notes,
  }
}
