import { useTranslation } from 'react-i18next'
import type { Desk, DeskLine } from '../../../presenters/desk/desk.ts'
import type { Journey } from '../../../presenters/journey.ts'
import { useWords } from '../words.ts'
import styles from './desk-table.module.css'
import { useValueText } from './value-text.ts'

interface Props {
  readonly desk: Desk
  readonly journey: Journey
}

/** Both halves of a desk as one table; on a narrow sheet each line becomes a small list. */
export function DeskTable({ desk, journey }: Props) {
  const { t } = useTranslation('desk')
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.columns}>
          {(['what', 'value', 'from', 'use'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {(['lies', 'elsewhere'] as const).map((half) => (
        <tbody key={half}>
          <tr className={styles.half}>
            <th scope="rowgroup" colSpan={4}>
              {t(half)}
            </th>
          </tr>
          {desk[half].map((line) => (
            <Line key={line.key} line={line} journey={journey} />
          ))}
          {desk[half].length === 0 && (
            <tr>
              <td colSpan={4}>{t(`nothing.${half}`)}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

function Line({ line, journey }: { readonly line: DeskLine; readonly journey: Journey }) {
  const { t } = useTranslation(['desk', 'engine', 'replay'])
  const { channelName, when } = useWords(journey)
  const { domain, subject, value, from, fresh } = line
  const valueText = useValueText()
  const step = from && t('replay:step', { number: from.number })
  return (
    <tr>
      <th scope="row" className={styles.what}>
        {subject ?? t(`engine:domains.${domain}`)}
        {fresh && <span className={styles.fresh}>{t(`fresh.${fresh}`)}</span>}
      </th>
      <td data-label={t('columns.value')}>{valueText(domain, value)}</td>
      <td data-label={t('columns.from')}>
        {from ? `${channelName(from.channel)} · ${when(from)} · ${step}` : t('books')}
      </td>
      <td data-label={t('columns.use')}>
        <Use line={line} journey={journey} />
      </td>
    </tr>
  )
}

/** Whether the channel can use it; if not, why, and what helps. */
function Use({ line: { why, comes }, journey }: { readonly line: DeskLine; readonly journey: Journey }) {
  const { t } = useTranslation(['desk', 'engine'])
  const { when } = useWords(journey)
  if (why === null) return t('usable')
  return (
    <>
      <strong>{t(`engine:causes.${why}.name`)}</strong>
      <span className={styles.why}>{t(`engine:causes.${why}.why`)}</span>
      {why === 'delay' && comes && <span className={styles.why}>{t('comes', { when: when(comes) })}</span>}
      <span className={styles.why}>{t('lever', { lever: t(`engine:causes.${why}.lever`) })}</span>
    </>
  )
}
