import { useTranslation } from 'react-i18next'
import { stops } from '../../content/comparison/stops.ts'
import type { Place } from '../../content/guide/places.ts'
import { presets } from '../../engine/index.ts'
import { fabricOf } from '../../presenters/telling.ts'
import { ThreadPicture } from '../../ui/thread-picture.tsx'
import styles from './way.module.css'

/** All stops from separate rooms to one cloth, with a knot at the advised one. */
export function Way({ place }: { readonly place: Place | null }) {
  const { t } = useTranslation(['guide', 'engine'])
  return (
    <ol className={styles.way} aria-label={t('guide:result.way')}>
      {stops.map(({ id }) => (
        <li key={id} aria-current={id === place ? 'true' : undefined}>
          <ThreadPicture
            threads={[['plain', id === place ? 'kept' : 'plain', 'plain']]}
            fabrics={[fabricOf(presets[id])]}
          />
          <span>{t(`engine:strategies.${id}`)}</span>
        </li>
      ))}
    </ol>
  )
}
