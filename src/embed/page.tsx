import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../presenters/journey.ts'
import { LocalLink } from '../ui/local-link.tsx'
import { UnknownNotice } from '../views/replay/notice.tsx'
import { Bar } from './bar.tsx'
import { End } from './end.tsx'
import styles from './page.module.css'
import { Settings } from './settings.tsx'
import { Start } from './start.tsx'
import { StepView } from './step.tsx'
import { type Embed, useEmbed } from './use-embed.ts'
import { useReports } from './use-reports.ts'

/** A journey in a frame of somebody else's page. */
export function EmbedPage({ journey }: { readonly journey: Journey }) {
  const embed = useEmbed(journey)
  return embed && <Page embed={embed} />
}

function Page({ embed }: { readonly embed: Embed }) {
  const { t } = useTranslation('embed')
  const region = useRef<HTMLElement>(null)
  const { stage, terms, view, isSingle } = embed
  useReports(embed, region)
  useShade(embed)
  return (
    <main ref={region} id="main" className={styles.page} aria-label={stage.journey.words.title}>
      <UnknownNotice address={stage.address} />
      {terms.unknown.length > 0 && <p role="alert">{t('unknown', { names: terms.unknown.join(', ') })}</p>}
      {view !== 'start' && (
        <header className={styles.header}>
          <h1>{stage.journey.words.title}</h1>
          {!isSingle && <Bar embed={embed} />}
        </header>
      )}
      {view === 'start' && <Start embed={embed} />}
      {view === 'step' && <StepView embed={embed} />}
      {view === 'end' && <End embed={embed} />}
      <footer className={styles.footer}>
        <Settings embed={embed} />
        <LocalLink to={`/journeys/${stage.journey.scenario.id}/`}>{`${t('brand')} · ${t('open')}`}</LocalLink>
      </footer>
    </main>
  )
}

/** Light or dark as the address has it, and nothing waits any more; before the script comes, src/app/first.ts sees to it. */
function useShade({ terms: { theme } }: Embed) {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme) dataset.theme = theme
    else delete dataset.theme
  }, [theme])
  useEffect(() => void delete document.documentElement.dataset.waiting, [])
}
