import { useTranslation } from 'react-i18next'
import { moved, type Playlist, placeOfItem, ticked } from '../../presenters/stage/playlist.ts'
import { LocalLink } from '../../ui/local-link.tsx'
import { PlayerIcon } from '../../ui/player-icon.tsx'
import styles from './programme-list.module.css'

interface Props {
  readonly list: Playlist
  readonly nameOf: (item: string) => string
  readonly onChange: (list: Playlist) => void
}

/** The programme in its order: each item leads to its stage, and can be moved without dragging. */
export function ProgrammeList({ list, nameOf, onChange }: Props) {
  const { t } = useTranslation('stage')
  if (list.length === 0) return <p className={styles.empty}>{t('list.empty')}</p>
  return (
    <ol className={styles.list}>
      {list.map((item, place) => {
        const title = nameOf(item)
        const to = placeOfItem(item, list)
        return (
          <li key={item}>
            <p className={styles.name}>{title}</p>
            <p className={styles.ways}>
              <LocalLink to={to} aria-label={`${title}: ${t('list.show')}`}>
                {t('list.show')}
              </LocalLink>
              {to.startsWith('/present/') && (
                <LocalLink to={speakerOf(to)} aria-label={`${title}: ${t('list.withNotes')}`}>
                  {t('list.withNotes')}
                </LocalLink>
              )}
            </p>
            <p className={styles.order}>
              <button
                type="button"
                aria-disabled={place === 0}
                aria-label={t('list.earlier', { title })}
                onClick={() => onChange(moved(list, item, -1))}
              >
                <PlayerIcon symbol="up" />
              </button>
              <button
                type="button"
                aria-disabled={place === list.length - 1}
                aria-label={t('list.later', { title })}
                onClick={() => onChange(moved(list, item, 1))}
              >
                <PlayerIcon symbol="down" />
              </button>
              <button
                type="button"
                aria-label={t('list.remove', { title })}
                onClick={() => onChange(ticked(list, item))}
              >
                <PlayerIcon symbol="close" />
              </button>
            </p>
          </li>
        )
      })}
    </ol>
  )
}

/** The speaker's window of a stage, with the same query. */
const speakerOf = (stage: `/${string}`): `/${string}` => `${stage.replace(/\/(?=\?|$)/, '/speaker/')}` as `/${string}`
