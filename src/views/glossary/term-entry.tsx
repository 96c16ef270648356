import { useTranslation } from 'react-i18next'
import { type Term, type TermId, terms } from '../../content/terms.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { SourceRef } from '../../ui/source-ref.tsx'
import { SignPicture } from '../../ui/strand.tsx'
import type { GlossaryPage } from '../place.ts'
import { PlaceLinks } from '../sources/place-links.tsx'
import styles from './glossary.module.css'

interface Props {
  readonly id: TermId
  readonly page: GlossaryPage
}

const signs = ['kept', 'gap', 'chance', 'boundary'] as const

/** A work as a reader would name it: by its authors and its year, or as it stands where it has none. */
function ShortWork({ work }: { readonly work: string }) {
  const { t } = useTranslation('glossary')
  const [, names = '', year] = /^([^(:]+) \((\d{4})/.exec(work) ?? []
  if (year === undefined) return work
  const [first = '', second, ...others] = names.replace(/ et al\.$/, ', …, …').split(', ')
  return t(`authors.${second === undefined ? 'one' : others.length === 0 ? 'pair' : 'many'}`, { first, second, year })
}

/** One term: what it means, what that rests on, and where it can be seen. */
export function TermEntry({ id, page }: Props) {
  const { t } = useTranslation('glossary')
  const isGerman = useLanguage() === 'de'
  const term: Term = terms[id]
  const sign = signs.find((each) => each === id)
  const works = page.references.filter((work) => term.references?.includes(work.id))
  return (
    <li id={id}>
      {sign && (
        <span className={styles.sign}>
          <SignPicture sign={sign} />
        </span>
      )}
      <h3 {...(isGerman && term.english && { lang: 'en' })}>{t(`terms.${id}.name`)}</h3>
      <p>{t(`terms.${id}.text`)}</p>
      <p className={styles.meta}>
        <PlaceLinks label={t('seen')} places={page.placesOf(id, term)} />
        {(term.sources || works.length > 0) && (
          <span className={styles.basis}>
            {`${t('sources')}:`}
            {term.sources && <SourceRef ids={term.sources} />}
            {works.map(({ id: work, work: citation }) => (
              <LocalLink key={work} to={`/sources/research/#${work}`}>
                <ShortWork work={citation} />
              </LocalLink>
            ))}
          </span>
        )}
      </p>
    </li>
  )
}
