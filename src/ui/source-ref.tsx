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

const statement = /((?<![\w.])(?:S[0-4]|X|T)\.\d+(?!\d|\.\d))/

/** A text in which every statement it names is a link to it. */
export const Cited = ({ children }: { readonly children: string }) =>
  children.split(statement).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same statement may be named twice; parts never move
      <LocalLink key={index} to={`/sources/#${part}`} className={styles.cited}>
        {part}
      </LocalLink>
    ),
  )
