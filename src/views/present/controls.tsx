import { useTranslation } from 'react-i18next'
import { useHref } from 'react-router'
import { localPath } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import styles from './controls.module.css'
import type { Stage } from './use-stage.ts'
import type { StageMoves } from './use-stage-keys.ts'

interface Props {
  readonly stage: Stage
  readonly moves: StageMoves
}

/** The same ways for mouse and finger, quiet at the lower edge. */
export function Controls({ stage, moves }: Props) {
  const { t } = useTranslation('stage')
  const { journey, previous, next, query } = stage
  const { id } = journey.scenario
  const speaker = useHref({
    pathname: localPath(useLanguage(), `/present/${id}/speaker/`),
    search: query.search.toString(),
  })
  return (
    <nav className={styles.controls} aria-label={t('controls')}>
      <button type="button" aria-disabled={previous === null} onClick={moves.previous}>
        {t('previous')}
      </button>
      <button type="button" className={styles.main} aria-disabled={next === null} onClick={moves.next}>
        {t('next')}
      </button>
      <span className={styles.rest}>
        <button type="button" onClick={moves.overview}>
          {t('overview')}
        </button>
        <button type="button" onClick={moves.help}>
          {t('help')}
        </button>
        <a href={speaker} target="roter-faden-speaker">
          {t('speaker')}
        </a>
        <LocalLink to={`/journeys/${id}/`}>{t('leave')}</LocalLink>
      </span>
    </nav>
  )
}
