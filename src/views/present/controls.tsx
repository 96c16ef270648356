import { useTranslation } from 'react-i18next'
import { LocalLink } from '../../ui/local-link.tsx'
import { BackAndOn } from './back-and-on.tsx'
import styles from './controls.module.css'
import { useOtherWindow } from './use-other-window.ts'
import type { Stage } from './use-stage.ts'
import type { StageMoves } from './use-stage-keys.ts'

interface Props {
  readonly stage: Stage
  readonly moves: StageMoves
}

/** The same ways for mouse and finger, quiet at the lower edge. */
export function Controls({ stage, moves }: Props) {
  const { t } = useTranslation('stage')
  const speaker = useOtherWindow(stage, 'speaker')
  return (
    <nav className={styles.controls} aria-label={t('controls')}>
      <BackAndOn stage={stage} moves={moves} main={styles.main} />
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
        <LocalLink to={`/journeys/${stage.journey.scenario.id}/`}>{t('leave')}</LocalLink>
      </span>
    </nav>
  )
}
