import type { ScenarioWords } from '../../presenters/words.ts'
import styles from './head.module.css'

/** Who travels, and what there is to find out. */
export function ReplayHead({ words }: { readonly words: ScenarioWords }) {
  return (
    <header className={styles.head}>
      <h1>{words.title}</h1>
      <p className={styles.question}>{words.question}</p>
      <p className={styles.persona}>{words.persona}</p>
    </header>
  )
}
