import { useEffect, useRef, useState } from 'react'
import type { Language } from '../i18n/language.ts'
import type { Namespaces } from '../i18n/namespaces.ts'
import { loadWords } from '../i18n/words.ts'

type Glossary = Namespaces['glossary']
/** A term by its id in the glossary. */
export type TermId = keyof Glossary['terms']

/** How long the pointer may be away before the explanation goes, in milliseconds: enough to reach it. */
const grace = 200

async function explain(language: Language, id: TermId): Promise<string> {
  const words = (await loadWords(language, ['glossary'])).glossary as unknown as Glossary
  return words.terms[id].text
}

/** The explanation of a term, fetched when it is first wanted; null while nobody wants it, or while it is not there. */
export function usePreview(language: Language, id: TermId) {
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState<string | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const set = (wanted: boolean) => {
    clearTimeout(leaving.current)
    setOpen(wanted)
    // Without a connection the word stays a link.
    if (wanted && text === null) explain(language, id).then(setText, () => {})
  }
  useEffect(() => () => clearTimeout(leaving.current), [])
  return {
    isOpen,
    text: isOpen ? text : null,
    open: { now: () => set(true) },
    close: {
      now: () => set(false),
      soon: () => {
        leaving.current = setTimeout(() => set(false), grace)
      },
    },
  }
}
