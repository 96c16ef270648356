import { Band, Drawing } from './drawing.tsx'
import type { Frame } from './frame.tsx'
import styles from './spoken.module.css'

const receiver = {
  shape:
    'M20 6h14a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3h-5c-5 14-5 30 0 44h5a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H20C0 76 0 32 20 6z',
}
const waves = 'M44 12c5 6 5 12 0 18M50 6c9 10 9 20 0 30'
const wireless = {
  shape:
    'M5 34h94a3 3 0 0 1 3 3v52a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V37a3 3 0 0 1 3-3zM32 44a19 19 0 1 1 0 38a19 19 0 0 1 0-38zM62 46h32v12H62zM70 70a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM86 70a5 5 0 1 1 0 10a5 5 0 0 1 0-10z',
  line: 'M14 34 80 4M22 57h20M20 63h24M22 69h20M82 46v12',
}

/** A call: what is heard. Where nobody rings, the receiver makes no sound. */
export const Phone: Frame = ({ scene, children }) => (
  <div className={styles.call}>
    <Drawing size={[60, 108]} {...receiver} {...(scene.items.length > 0 && { line: waves })} />
    <div className={styles.bubble}>{children}</div>
  </div>
)

/** A radio, and what comes out of it. */
export const Radio: Frame = ({ children }) => (
  <div className={styles.call}>
    <Drawing size={[104, 94]} {...wireless} />
    <div className={styles.bubble}>{children}</div>
  </div>
)

/** The notebook of a sales representative. */
export const Field: Frame = ({ children }) => (
  <div className={styles.notebook}>
    <div className={styles.rings}>
      <Band piece={[22, 18]} line="M20 12H5a3 3 0 0 1 0-6h14" runs="down" />
    </div>
    <div className={styles.ruled}>{children}</div>
    <Drawing size={[20, 120]} shape="M4 2h12v94l-6 20-6-20z" line="M4 14h12M4 96h12M10 14v82" ink="M8 109h4l-2 7z" />
  </div>
)

/** A television set with its aerial. */
export const Television: Frame = ({ children }) => (
  <div className={styles.set}>
    <Drawing size={[64, 22]} line="M32 21 14 2M32 21 50 2" />
    <div className={styles.tube}>
      <div className={styles.glass}>{children}</div>
      <Drawing
        size={[20, 70]}
        shape="M10 6a6 6 0 1 1 0 12a6 6 0 0 1 0-12zM10 26a6 6 0 1 1 0 12a6 6 0 0 1 0-12z"
        line="M4 50h12M4 56h12M4 62h12"
      />
    </div>
    <div className={styles.across}>
      <Drawing size={[24, 9]} shape={foot} />
      <Drawing size={[24, 9]} shape={foot} />
    </div>
  </div>
)

const foot = 'M4 0h16l3 10H1z'
const lamp = 'M4 13V3h12M12 3v3h6V3'
const post = 'M1 0h10v32H1z'

/** A poster wall beside the road. */
export const Billboard: Frame = ({ children }) => (
  <div className={styles.wall}>
    <div className={styles.across}>
      <Drawing size={[20, 14]} line={lamp} />
      <Drawing size={[20, 14]} line={lamp} />
      <Drawing size={[20, 14]} line={lamp} />
    </div>
    <div className={styles.poster}>{children}</div>
    <div className={styles.across}>
      <Drawing size={[12, 30]} shape={post} />
      <Drawing size={[12, 30]} shape={post} />
    </div>
  </div>
)
