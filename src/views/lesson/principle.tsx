import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import { Cited } from '../../ui/source-ref.tsx'
import styles from './principle.module.css'

interface Props {
  readonly journey: Journey
  /** Of its heading, where the lesson leads to it. */
  readonly id?: string | undefined
}

/** The principle of a journey with its sources; the first one also says what the two words mean (learning.md D08). */
export function Principle({ journey, id }: Props) {
  const { t } = useTranslation(['lesson', 'replay'])
  const { words, scenario, support } = journey
  return (
    <section className={styles.principle}>
      <h3 id={id} tabIndex={-1}>
        {t('lesson:name.title')}
      </h3>
      <p className={styles.learning}>{words.learning}</p>
      {support === 'full' && (
        <>
          <p>{t('lesson:name.multichannel')}</p>
          <p>
            <Cited>{t('lesson:name.omnichannel')}</Cited>
          </p>
        </>
      )}
      <p className={styles.sources}>
        <Cited>{`${t('replay:ending.sources', { ids: scenario.sources.join(', ') })}.`}</Cited>{' '}
        {t('replay:ending.invented')}
      </p>
    </section>
  )
}
