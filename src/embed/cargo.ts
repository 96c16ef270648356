import type { Language } from '../i18n/language.ts'
import type { Journey } from '../presenters/journey.ts'

/** What the page of an embed carries, so that nothing has to be fetched for it; written by src/build/embed.tsx as JSON. */
export interface Cargo {
  readonly language: Language
  readonly journey: Pick<Journey, 'scenario' | 'whatIfs' | 'words' | 'support' | 'next'>
}
