import type { i18n } from 'i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Poster } from '../../presenters/poster/index.ts'
import { deckOf } from './deck-of.ts'
import { pptxOf } from './pptx.ts'

/** A replay as a file of slides, with notes for every step. */
export const slidesOf = async (journey: Journey, poster: Poster, { getFixedT, language }: i18n): Promise<Blob> =>
  pptxOf(await deckOf(journey, poster, getFixedT(language, ['balance', 'stage', 'sources', 'common'])))
