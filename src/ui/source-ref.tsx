import { LocalLink } from './local-link.tsx'
import styles from './source-ref.module.css'

/** The statements a claim rests on, each a quiet link to what it says. */
export function SourceRef({ ids }: { readonly ids: readonly string[] }) {
  return (
    <span className={styles.refs}>
      {ids.map((id) => (
        <LocalLink key={id} to={`/sources/#${id}`}>
          {id}
        </LocalLink>
      ))}
    </span>
  )
}
