import type { SVGProps } from 'react'
import styles from './strand.module.css'

/** Both ends of a torn thread: they hang apart, and move by themselves. */
const above = (
  <>
    <path d="M20 0C20 5 21 8 17 13" />
    <path
      className={styles.fibre}
      d="M17 13C15 17 9 18 6 25M17 13C16 18 14 21 11 29M17 13C18 18 18 22 17 30M17 13C19 17 23 18 24 24"
    />
  </>
)
const below = (
  <>
    <path
      className={styles.fibre}
      d="M24 60C26 56 32 54 35 47M24 60C25 55 27 52 29 44M24 60C23 55 23 51 23 43M24 60C22 57 18 55 16 50"
    />
    <path d="M24 60C22 64 20 66 20 72" />
  </>
)

/** How the thread runs through a step, drawn in a box of 40 by 72; it enters and leaves in the middle. */
const signs = {
  plain: <path d="M20 0V72" />,
  kept: <path d="M20 0C20 15 21 21 13 26C3 32 8 46 20 44C32 42 34 29 24 27C15 25 9 35 13 43C17 50 20 53 20 72" />,
  gap: (
    <>
      {above}
      {below}
    </>
  ),
  chance: (
    <>
      <path d="M20 0V72" />
      <path d="M20 18C20 30 33 28 34 38C34 46 27 48 25 43" />
      <path className={styles.fibre} d="M25 43C24 40 26 38 28 39M25 43C23 42 22 39 23 37" />
    </>
  ),
  boundary: (
    <>
      <path d="M20 0V24M20 48V72" />
      <path className={styles.fold} d="M5 24H35V48H5Z" />
      <path className={styles.stitch} d="M7 36H35" />
    </>
  ),
} as const
type Sign = keyof typeof signs

const Picture = ({ className = '', ...props }: SVGProps<SVGSVGElement>) => (
  <svg className={`${styles.sign} ${className}`} viewBox="0 0 40 72" aria-hidden="true" focusable="false" {...props} />
)

/** A sign on its own, for a legend. */
export const SignPicture = ({ sign }: { readonly sign: Sign }) => <Picture>{signs[sign]}</Picture>

/** A tear in two pictures: only a picture as a whole can be moved without the main thread. */
const Tear = () => (
  <span className={styles.tear}>
    <Picture className={styles.above} data-motion="end">
      {above}
    </Picture>
    <Picture className={styles.below} data-motion="end">
      {below}
    </Picture>
  </span>
)

const Needle = () => (
  <svg className={styles.needle} viewBox="0 0 40 44" aria-hidden="true" focusable="false">
    <path d="M20 0C20 4 17 6 18 10" />
    <path className={styles.steel} d="M20 44C18 34 17 18 18 8C18 4 22 4 22 8C23 18 22 34 20 44ZM20 8V13" />
  </svg>
)

/** One lane's piece of the thread at one step: the sign, then on to the next step; at the newest step hangs the needle. */
export function Strand({ sign, hasNeedle }: { readonly sign: Sign; readonly hasNeedle: boolean }) {
  return (
    <span className={styles.strand} data-motion="strand">
      {sign === 'gap' ? <Tear /> : <SignPicture sign={sign} />}
      <span className={styles.run} />
      {hasNeedle && <Needle />}
    </span>
  )
}
