import { useTranslation } from 'react-i18next'
import { comparisonRows } from '../../content/comparison/rows.ts'
import type { Titles } from '../../presenters/continuum.ts'
import { SourceRef } from '../../ui/source-ref.tsx'
import { Term } from '../../ui/term.tsx'
import { Section } from '../section.tsx'
import { SeenIn } from '../seen-in.tsx'
import styles from './table.module.css'

type ComparisonRow = (typeof comparisonRows)[number]

/** The five rows of the one source that sets both side by side, each with our objection. */
export function ComparisonTable({ titles }: { readonly titles: Titles }) {
  const { t } = useTranslation(['compare', 'engine'])
  return (
    <Section id="table" title={t('compare:parts.table')} lead={t('compare:table.lead')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare:table.subject')}</th>
            <th scope="col">
              <Term id="multichannel">{t('engine:strategies.multichannel')}</Term>
            </th>
            <th scope="col">
              <Term id="omnichannel">{t('engine:strategies.omnichannel')}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {comparisonRows.map((row) => (
            <Row key={row.id} row={row} titles={titles} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Row({ row, titles }: { readonly row: ComparisonRow; readonly titles: Titles }) {
  const { t } = useTranslation('compare')
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{t(`table.rows.${row.id}.name`)}</span>
        <span className={styles.basis}>
          <SourceRef ids={[row.source]} />
          <a href={`#${row.doubt}`}>{t('table.doubt')}</a>
        </span>
        <SeenIn showing={row.shownBy} titles={titles} />
      </th>
      <td className={styles.room}>{t(`table.rows.${row.id}.multichannel`)}</td>
      <td className={styles.cloth}>{t(`table.rows.${row.id}.omnichannel`)}</td>
    </tr>
  )
}
