import { Drawing } from './drawing.tsx'
import { Bar, type Frame, Greek } from './frame.tsx'
import online from './online.module.css'
import styles from './written.module.css'

const envelope = {
  shape: 'M3.5 4h25A1.5 1.5 0 0 1 30 5.5v15a1.5 1.5 0 0 1-1.5 1.5h-25A1.5 1.5 0 0 1 2 20.5v-15A1.5 1.5 0 0 1 3.5 4z',
  line: 'M3 5l13 10L29 5',
}
const hearts =
  'M10 18 3 11a4.2 4.2 0 0 1 7-4.5A4.2 4.2 0 0 1 17 11zM32 5h14v9H38l-4 4v-4h-2zM62 9l7-5v3.5c6 0 9 3 9 9-2-3.5-4.5-5-9-5V14z'

/** A mail program: the letters that came, and the one that lies open. */
export const Email: Frame = ({ scene, children }) => (
  <div className={online.sheet}>
    <Bar scene={scene} />
    <div className={styles.mail}>
      <div className={styles.inbox}>
        <Drawing size={[32, 26]} {...envelope} />
        <Greek />
      </div>
      <div className={styles.letter}>{children}</div>
    </div>
  </div>
)

/** A post in a feed. */
export const Social: Frame = ({ scene, children }) => (
  <div className={`${online.sheet} ${styles.post}`}>
    <div className={styles.author}>
      <Drawing
        size={[30, 30]}
        shape="M15 2a13 13 0 1 1 0 26a13 13 0 0 1 0-26z"
        line="M15 8a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM7 24c1-7 15-7 16 0"
      />
      <Bar scene={scene} />
    </div>
    <div className={styles.motif}>{children}</div>
    <Drawing size={[82, 22]} shape={hearts} />
  </div>
)

/** Two people writing to each other. */
export const Chat: Frame = ({ scene, children }) => (
  <div className={online.sheet}>
    <Bar scene={scene} />
    <div className={styles.talk}>
      <div className={styles.mine}>
        <Greek />
      </div>
      <div className={styles.bubble}>{children}</div>
    </div>
  </div>
)

/** A locked phone on which a text message lights up. */
export const Sms: Frame = ({ scene, children }) => (
  <div className={online.phone}>
    <div className={online.screen}>
      <span className={online.notch} />
      <Bar scene={scene} />
      <div className={styles.talk}>
        <div className={styles.bubble}>{children}</div>
      </div>
    </div>
  </div>
)
