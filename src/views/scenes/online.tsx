import { useTranslation } from 'react-i18next'
import { Band, Drawing } from './drawing.tsx'
import { Bar, type Frame, Greek } from './frame.tsx'
import styles from './online.module.css'

/** A browser window: buttons, address, page. */
export const Web: Frame = ({ scene, children }) => (
  <div className={styles.sheet}>
    <div className={styles.window}>
      <Drawing
        size={[44, 12]}
        shape="M6 2a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM22 2a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM38 2a4 4 0 1 1 0 8a4 4 0 0 1 0-8z"
      />
      <div className={styles.address}>
        <Bar scene={scene} />
      </div>
    </div>
    <div className={styles.page}>
      {children}
      <Greek />
    </div>
  </div>
)

/** The upper half of a phone in the hand. */
export const App: Frame = ({ scene, children }) => (
  <div className={styles.phone}>
    <div className={styles.screen}>
      <span className={styles.notch} />
      <Bar scene={scene} />
      <div className={styles.body}>{children}</div>
    </div>
  </div>
)

/** A stall among others: an awning, and what is laid out under it. */
export const Marketplace: Frame = ({ scene, children }) => (
  <div className={`${styles.sheet} ${styles.market}`}>
    <Bar scene={scene} />
    <Band piece={[20, 18]} line="M0 0v8a10 8 0 0 0 20 0V0" runs="along" />
    <div className={styles.stalls}>
      <Greek />
      <div className={styles.stall}>{children}</div>
      <Greek />
    </div>
  </div>
)

/** A page that somebody reads for other reasons, and the place for advertising on it. */
export function Display({ children }: Parameters<Frame>[0]) {
  const { t } = useTranslation('scenes')
  return (
    <div className={`${styles.sheet} ${styles.article}`}>
      <Greek />
      <div className={styles.banner}>
        <p className={styles.advert}>{t('advert')}</p>
        {children}
      </div>
    </div>
  )
}

/** A report with an axis. */
export const Tool: Frame = ({ scene, children }) => (
  <div className={styles.sheet}>
    <Bar scene={scene} />
    <div className={styles.report}>{children}</div>
  </div>
)
