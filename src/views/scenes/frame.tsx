import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/use-language.ts'
import type { Scene } from '../../presenters/scene/scene.ts'
import styles from './frame.module.css'

/** What a picture of a channel is drawn around. */
export interface FrameProps {
  readonly scene: Scene
  /** What the channel says and shows. */
  readonly children: ReactNode
}
/** One channel as the customer has it before them. */
export type Frame = (props: FrameProps) => ReactNode

export function ChannelName({ scene: { channel } }: { readonly scene: Scene }) {
  const { t } = useTranslation('engine')
  return channel.name ?? t(`channels.${channel.kind}`)
}

/** The name of the channel and the time of day, as on the head of a window; both stand in the step as well. */
export function Bar({ scene }: { readonly scene: Scene }) {
  const formats = useFormats()
  return (
    <p className={styles.bar} aria-hidden="true">
      <span>
        <ChannelName scene={scene} />
      </span>
      <span>{formats.time(scene.time.slice(0, 5))}</span>
    </p>
  )
}

/** Lines that stand for text nobody has to read. */
export const Greek = () => <span className={styles.greek} aria-hidden="true" />
