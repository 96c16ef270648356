import { useTranslation } from 'react-i18next'
import { useHref } from 'react-router'
import { localPath } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { isScreen, type Playlist } from '../../presenters/stage/playlist.ts'
import styles from './contents.module.css'

interface Props {
  readonly list: Playlist
  /** The titles of all journeys, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** Where the programme is put together, below the language. */
  readonly home: string
}

/** The programme in its order; pages stand in it, but not on the sheets. On paper also where to find it again. */
export function Contents({ list, titles, home }: Props) {
  const { t } = useTranslation(['stage', 'common'])
  const path = useHref(localPath(useLanguage(), home))
  if (list.length === 0) return null // as while prerendering, where nothing has an address yet
  return (
    <>
      <ol className={styles.contents} aria-label={t('stage:handout.order')}>
        {list.map((item) => (
          <li key={item}>
            {isScreen(item) ? t(`common:navigation.${item}`) : titles[item]}
            {isScreen(item) && <small>{t('stage:handout.screenOnly')}</small>}
          </li>
        ))}
      </ol>
      <p className={styles.address}>{t('stage:handout.address', { address: new URL(path, location.href).href })}</p>
    </>
  )
}
