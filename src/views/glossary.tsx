import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type TermId, terms, topics } from '../content/terms.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { useHydratedSearch } from '../ui/hydrated-search.ts'
import { Filter } from './glossary/filter.tsx'
import styles from './glossary/glossary.module.css'
import { TermEntry } from './glossary/term-entry.tsx'
import type { GlossaryPage } from './place.ts'

const termIds = Object.keys(terms) as readonly TermId[]

/** What is typed into the filter; it stands in the address as well. */
function useQuery(): readonly [string, (query: string) => void] {
  const written = useHydratedSearch().get('q') ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const navigate = useNavigate()
  const type = (query: string) => {
    setTyped(query)
    void navigate({ search: query === '' ? '' : `?${new URLSearchParams({ q: query })}` }, { replace: true })
  }
  return [typed ?? written, type]
}

/** Every term, arranged by what it is about. */
export function GlossaryScreen({ data }: { readonly data: GlossaryPage }) {
  const { t } = useTranslation('glossary')
  const [query, type] = useQuery()
  const language = useLanguage()
  const plain = (text: string) => text.toLocaleLowerCase(language)
  const found = termIds.filter((id) =>
    plain(`${t(`terms.${id}.name`)} ${t(`terms.${id}.text`)}`).includes(plain(query.trim())),
  )
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <Filter query={query} onType={type} found={found.length} />
      </header>
      {topics.map((topic) => {
        const shown = found.filter((id) => terms[id].topic === topic)
        if (shown.length === 0) return null
        return (
          <section key={topic} className={styles.topic} aria-labelledby={topic}>
            <h2 id={topic}>{t(`topics.${topic}`)}</h2>
            <ul>
              {shown.map((id) => (
                <TermEntry key={id} id={id} page={data} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
