import read from 'virtual:json/locales/*/notes/*.json'
import type { Language } from '../i18n/language.ts'
import { dressed } from '../i18n/words.ts'
import type { Notes } from '../presenters/stage/notes.ts'
import { notesWords } from './files.ts'

/** What a speaker has to say about a journey; null where there is none of this name. In a file of its own: few need it. */
export async function loadNotes(language: Language, id: string): Promise<Notes | null> {
  const notes = read<Notes>(notesWords(language, id))
  return notes && dressed(await notes)
}
