import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { type Doubt, doubts } from '../../content/comparison/doubts.ts'
import type { Titles } from '../../presenters/continuum.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { SourceRef } from '../../ui/source-ref.tsx'
import { Section } from '../section.tsx'
import { SeenIn } from '../seen-in.tsx'
import styles from './doubts.module.css'
import { Forms } from './forms.tsx'

const themes = ['form', 'words', 'advice', 'proof'] as const
type Shown = (typeof doubts)[(typeof themes)[number]][number]
type ItemKey = Shown['id'] extends `X.${infer Number}` ? `X${Number}` : never
const keyOf = (id: Shown['id']) => id.replace('.', '') as ItemKey
/** What every reader should meet without opening anything. */
const open: readonly string[] = ['X.4', 'X.5', 'X.9']

/** Where the sources contradict each other: two voices side by side, and how we read them. */
export function Doubts({ titles }: { readonly titles: Titles }) {
  const { t } = useTranslation(['claims', 'compare'])
  useOpenedByHash()
  return (
    <Section id="doubts" title={t('compare:parts.doubts')} lead={t('claims:doubts.lead')}>
      {themes.map((theme) => (
        <div key={theme} className={styles.theme}>
          <h3>{t(`claims:doubts.themes.${theme}`)}</h3>
          {theme === 'form' && <Forms />}
          <div>
            {doubts[theme].map((doubt) => (
              <DoubtItem key={doubt.id} doubt={doubt} titles={titles} />
            ))}
          </div>
        </div>
      ))}
    </Section>
  )
}

/** A link to a doubt opens it. */
function useOpenedByHash() {
  const { hash } = useLocation()
  useEffect(() => {
    const named = hash === '' ? null : document.getElementById(hash.slice(1))
    if (!(named instanceof HTMLDetailsElement)) return
    named.open = true
    named.scrollIntoView()
  }, [hash])
}

function DoubtItem({ doubt, titles }: { readonly doubt: Shown; readonly titles: Titles }) {
  const { t } = useTranslation('claims')
  const key = keyOf(doubt.id)
  const { voices, shownBy }: Doubt = doubt
  return (
    <details id={doubt.id} className={styles.doubt} open={open.includes(doubt.id)}>
      <summary>
        <span className={styles.question}>{t(`doubts.items.${key}.title`)}</span>
        <span className={styles.id}>{doubt.id}</span>
      </summary>
      {doubt.id === 'X.9' && <Ninety />}
      <div className={styles.voices}>
        <Voice voice={voices[0]} text={t(`doubts.items.${key}.one`)} />
        <Voice voice={voices[1]} text={t(`doubts.items.${key}.two`)} />
      </div>
      <p className={styles.reading}>
        <strong>{t('doubts.reading')}</strong> {t(`doubts.items.${key}.reading`)}
      </p>
      {shownBy && (
        <p>
          <SeenIn showing={shownBy} titles={titles} />
        </p>
      )}
      {doubt.id === 'X.15' && <LocalLink to="/decide/">{t('doubts.guide')}</LocalLink>}
    </details>
  )
}

function Voice({ voice, text }: { readonly voice: Doubt['voices'][0]; readonly text: string }) {
  const { t } = useTranslation('claims')
  return (
    <div className={styles.voice} data-speaker={voice.speaker}>
      <p className={styles.speaker}>{t(`doubts.speakers.${voice.speaker}`)}</p>
      <p>{text}</p>
      {voice.sources.length > 0 && <SourceRef ids={voice.sources} />}
    </div>
  )
}

/** The one figure that everybody quotes, never without what it lacks. */
function Ninety() {
  const { t } = useTranslation('claims')
  return (
    <p className={styles.ninety}>
      <span>{t('doubts.ninety')}</span> <em>{t('doubts.unsourced')}</em>
    </p>
  )
}
