import type { ActionName } from '../../engine/index.ts'
import { Band, Drawing } from './drawing.tsx'
import { ChannelName, type Frame, Greek } from './frame.tsx'
import styles from './places.module.css'

const till = {
  shape:
    'M24 10h48a2 2 0 0 1 2 2v14H22V12a2 2 0 0 1 2-2zM44 26h8v12h-8zM22 38h52l8 28H14zM8 66h80a2 2 0 0 1 2 2v34a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V68a2 2 0 0 1 2-2z',
  line: 'M6 84h84M42 93h12M30 46h6M45 46h6M60 46h6M28 54h7M44 54h8M61 54h7M30 18h12',
}
const rack = {
  shape:
    'M16 12h18v24H16zM39 20h14v16H39zM60 10h20v26H60zM16 50h22v20H16zM62 54h16v16H62zM20 86h16v18H20zM42 90h14v14H42zM62 84h18v20H62z',
  line: 'M7 4v102M89 4v102M3 36h90M3 70h90M3 104h90M44 40h8M66 74h8',
}
const counter = {
  shape: 'M52 16a12 12 0 1 1 0 24a12 12 0 0 1 0-24zM25 78c0-42 54-42 54 0zM4 78h96v9H4zM10 87h84v18H10z',
  line: 'M12 78V6h80v72M40 96h24',
}

/** What one does at a shelf; everything else is done at the till. */
const atShelf: readonly ActionName[] = ['look', 'check-stock', 'other-sale', 'pick-up', 'mention', 'browse']

/** The till with its receipt, or the shelf with its sign. */
export const Store: Frame = ({ scene, children }) => (
  <div className={styles.place}>
    <Drawing size={[96, 106]} {...(atShelf.includes(scene.action) ? rack : till)} />
    {atShelf.includes(scene.action) ? (
      <div className={styles.card}>{children}</div>
    ) : (
      <div className={styles.receipt}>
        <div className={styles.slip}>{children}</div>
        <div data-state={scene.items.length === 0 ? 'empty' : 'there'}>
          <Band piece={[8, 7]} line="M0 0l4 6l4-6" runs="along" />
        </div>
      </div>
    )}
  </div>
)

/** Across the counter: somebody behind the glass, and a form. */
export const Branch: Frame = ({ children }) => (
  <div className={styles.place}>
    <Drawing size={[104, 106]} {...counter} />
    <div className={styles.card}>{children}</div>
  </div>
)

/** The parcel on the mat; a dashed outline where none stands. */
export const Parcel: Frame = ({ scene, children }) => (
  <div className={styles.place}>
    <div data-state={scene.effect === 'done' ? 'there' : 'empty'}>
      <Drawing
        size={[112, 100]}
        shape="M6 34h100v62H6zM6 34 24 12h64l18 22z"
        line="M48 12l-2 22v18h20V34l-2-22M76 84h20M84 76h12"
      />
    </div>
    <div className={styles.card}>{children}</div>
  </div>
)

/** Head office: the house, and the page of its books in which something changes. */
export const Head: Frame = ({ children }) => (
  <div className={styles.place}>
    <Drawing
      size={[80, 106]}
      shape="M10 104V24L40 6l30 18v80zM32 104V84h16v20z"
      line="M4 104h72M22 38h8M36 38h8M50 38h8M22 52h8M36 52h8M50 52h8M22 66h8M36 66h8M50 66h8"
    />
    <div className={styles.card}>{children}</div>
  </div>
)

/** A newspaper with an advertisement among its columns. */
export const Print: Frame = ({ scene, children }) => (
  <div className={styles.paper}>
    <p className={styles.masthead} aria-hidden="true">
      <ChannelName scene={scene} />
    </p>
    <div className={styles.columns}>
      <Greek />
      <div className={styles.notice}>{children}</div>
      <Greek />
    </div>
  </div>
)
