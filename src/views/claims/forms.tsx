import { useTranslation } from 'react-i18next'
import styles from './forms.module.css'

/** Three cards in one form or in three; the bar on a card is what it says. */
const shapes = {
  same: ['M4 6H28V38H4Z', 'M38 6H62V38H38Z', 'M72 6H96V38H72Z'],
  other: ['M4 6H28V38H4Z', 'M50 6A16 16 0 1 1 50 38A16 16 0 1 1 50 6Z', 'M84 5L98 38H70Z'],
}
const facts = {
  same: 'M10 26H22M44 26H56M78 26H90',
  other: 'M10 26H22M47 22L53 30M53 22L47 30M81 28L84 22L87 28Z',
}
const cases = [
  { id: 'identical', form: 'same', fact: 'same' },
  { id: 'disguised', form: 'same', fact: 'other' },
  { id: 'consistent', form: 'other', fact: 'same' },
  { id: 'contradiction', form: 'other', fact: 'other' },
] as const
const rows = [
  { id: 'sameForm', cases: cases.filter(({ form }) => form === 'same') },
  { id: 'otherForm', cases: cases.filter(({ form }) => form === 'other') },
] as const

/** Consistent is not identical, an echo is not a contradiction: two questions, four cases (X.4, X.5). */
export function Forms() {
  const { t } = useTranslation('claims')
  return (
    <table className={styles.forms}>
      <caption>{t('forms.title')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('forms.sameFact')}</th>
          <th scope="col">{t('forms.otherFact')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{t(`forms.${row.id}`)}</th>
            {row.cases.map(({ id, form, fact }) => (
              <td key={id}>
                <svg viewBox="0 0 102 44" aria-hidden="true" focusable="false">
                  <path className={styles.shape} d={shapes[form].join('')} />
                  <path className={styles.fact} d={facts[fact]} />
                </svg>
                <strong>{t(`forms.${id}.name`)}</strong>
                <span>{t(`forms.${id}.text`)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
