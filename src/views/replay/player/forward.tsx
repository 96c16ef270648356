import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Hidden } from '../../../ui/hidden.tsx'
import styles from './buttons.module.css'
import { useSecondBelow } from './second-below.ts'

interface Props {
  /** Where it leads once both lanes were in sight. */
  readonly name: string
  readonly onPress: () => void
}

/** The main button. Where lanes stand under each other it first shows the second: nobody goes on without having seen both. */
export function Forward({ name, onPress }: Props) {
  const { t } = useTranslation('replay')
  const button = useRef<HTMLButtonElement>(null)
  const below = useSecondBelow(button)
  const [shown, setShown] = useState('')
  const show = (lane: Element) => {
    lane.scrollIntoView()
    setShown(t('player.inSight', { lane: lane.getAttribute('aria-label') }))
  }
  const goOn = () => {
    setShown('')
    onPress()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${styles.control} ${styles.main}`}
        data-move="forward"
        onClick={() => (below ? show(below) : goOn())}
      >
        {below ? t('player.forward') : name}
      </button>
      <span role="status" className={styles.said}>
        <Hidden>{shown}</Hidden>
      </span>
    </>
  )
}
