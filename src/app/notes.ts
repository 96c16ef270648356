import type { Language } from '../i18n/language.ts'
import { dressed } from '../i18n/words.ts'
import type { Notes } from '../presenters/stage/notes.ts'

const notes = import.meta.glob<Notes>('../../locales/*/notes/*.json', { import: 'default' })

/** What a speaker has to say about a journey; null where there is none of this name. In a file of its own: few need it. */
export async function loadNotes(language: Language, id: string): Promise<Notes | null> {
  const load = notes[`../../locales/${language}/notes/${id}.json`]
  return load ? dressed(await load()) : null
}
