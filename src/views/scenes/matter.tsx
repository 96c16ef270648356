import { useTranslation } from 'react-i18next'
import type { Scene } from '../../presenters/scene/scene.ts'
import { Item } from './item.tsx'
import styles from './matter.module.css'

/** What stands in the picture: what the channel says and shows, or that nothing comes, or that it is not open. */
export function Matter({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation('scenes')
  const { kind, effect, voice, items } = scene
  if (effect === 'unavailable')
    return (
      <p className={styles.shut}>
        <span>{t('shut')}</span>
      </p>
    )
  if (items.length === 0)
    return (
      <p className={styles.quiet}>
        {effect === 'skipped' && kind !== 'parcel' ? t('silent.skipped') : t(`silent.${kind}`)}
      </p>
    )
  const stamp = stampOf(scene)
  return (
    <div className={styles.matter} data-alone={items.length === 1 && voice === null}>
      {voice && <p className={styles.voice}>{t('quoted', { words: voice })}</p>}
      <ul className={styles.items}>
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: things of a scene have no identity but their place
          <Item key={place} item={item} />
        ))}
      </ul>
      {stamp && <p className={styles.stamp}>{t(`stamps.${stamp}`)}</p>}
    </div>
  )
}

const stamped = ['redeem', 'redeem-points', 'return', 'deliver'] as const

/** Which refusal is stamped on it. */
function stampOf({ action, effect }: Scene) {
  if (effect === 'sold-out') return 'soldOut'
  return effect === 'refused' ? stamped.find((name) => name === action) : undefined
}
