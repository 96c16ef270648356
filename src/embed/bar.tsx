import { useTranslation } from 'react-i18next'
import buttons from './buttons.module.css'
import type { Embed } from './use-embed.ts'

/** Back and forward, always in the same place. */
export function Bar({ embed: { view, previous, next, again } }: { readonly embed: Embed }) {
  const { t } = useTranslation('embed')
  return (
    <nav className={buttons.buttons} aria-label={t('move')}>
      <button type="button" className={buttons.quiet} aria-disabled={!previous} onClick={() => previous?.()}>
        {t('previous')}
      </button>
      {view === 'end' ? (
        <button type="button" className={buttons.main} onClick={again}>
          {t('again')}
        </button>
      ) : (
        <button type="button" className={buttons.main} onClick={() => next?.()}>
          {t('next')}
        </button>
      )}
    </nav>
  )
}
