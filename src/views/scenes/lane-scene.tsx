import { useTranslation } from 'react-i18next'
import type { Scene, SceneKind } from '../../presenters/scene/scene.ts'
import type { Frame } from './frame.tsx'
import styles from './lane-scene.module.css'
import { Matter } from './matter.tsx'
import { App, Display, Marketplace, Tool, Web } from './online.tsx'
import { Branch, Head, Parcel, Print, Store } from './places.tsx'
import { Billboard, Field, Phone, Radio, Television } from './spoken.tsx'
import { Chat, Email, Sms, Social } from './written.tsx'

/** One picture per kind of channel; a new kind without a picture does not compile. */
const pictures = {
  email: Email,
  web: Web,
  app: App,
  store: Store,
  branch: Branch,
  phone: Phone,
  social: Social,
  chat: Chat,
  sms: Sms,
  marketplace: Marketplace,
  display: Display,
  field: Field,
  print: Print,
  tv: Television,
  radio: Radio,
  billboard: Billboard,
  tool: Tool,
  parcel: Parcel,
  head: Head,
} satisfies Record<SceneKind, Frame>

/** What the customer sees in a channel; it grows with the size of the type around it. */
export function LaneScene({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation('scenes')
  const Picture = pictures[scene.kind]
  return (
    <figure className={styles.scene} aria-label={t('caption')} data-scene={scene.kind}>
      <Picture scene={scene}>
        <Matter scene={scene} />
      </Picture>
    </figure>
  )
}
