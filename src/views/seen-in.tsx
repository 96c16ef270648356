import { useTranslation } from 'react-i18next'
import type { Showing } from '../content/comparison/showing.ts'
import type { Titles } from '../presenters/continuum.ts'
import { addressOf } from '../presenters/showing.ts'
import { LocalLink } from '../ui/local-link.tsx'
import styles from './seen-in.module.css'

interface Props {
  readonly showing: Showing
  readonly titles: Titles
}

/** The journey that shows a claim, in the state in which it does. */
export function SeenIn({ showing, titles }: Props) {
  const { t } = useTranslation()
  return (
    <span className={styles.seen}>
      <span>{t('seen')}</span> <LocalLink to={addressOf(showing)}>{titles[showing.journey]}</LocalLink>
    </span>
  )
}
