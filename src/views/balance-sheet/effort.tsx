import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/use-language.ts'
import type { Effort, EffortLine } from '../../presenters/balance-sheet/effort.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Telling } from '../../presenters/telling.ts'
import { useWords } from '../replay/words.ts'
import styles from './effort.module.css'
import { Unfold } from './unfold.tsx'

interface Props {
  readonly left: Effort
  readonly right: Effort
  readonly journey: Journey
  readonly telling: Telling
}

/** The formula of the effort, and every line of it for both lanes. */
export function EffortLines(props: Props) {
  const { t } = useTranslation('balance')
  return (
    <Unfold className={styles.effort} title={t('effort.lines')} always={<p>{t('effort.formula')}</p>}>
      {() => <LineTable {...props} />}
    </Unfold>
  )
}

function LineTable({ left, right, journey, telling }: Props) {
  const { t } = useTranslation('balance')
  const { number } = useFormats()
  const { strategyName } = useWords(journey)
  const items = itemsOf(left, right)
  if (items.length === 0) return <p>{t('effort.nothing')}</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('effort.item')}</th>
          <th scope="col">{strategyName(telling.left.strategy)}</th>
          <th scope="col">{strategyName(telling.right.strategy)}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, ...lines }) => (
          <tr key={id}>
            <Item line={lines.left ?? lines.right} />
            <Sum line={lines.left} />
            <Sum line={lines.right} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('effort.sum')}</th>
          <td>{number(left.points)}</td>
          <td>{number(right.points)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

const idOf = (line: EffortLine) => (line.of === 'domain' ? line.domain : `+${line.of}`)

/** Every line that a lane has, in the order of the lane that has it, the other lane's beside it. */
function itemsOf(left: Effort, right: Effort) {
  const ids = new Set([...(left.lines.length > right.lines.length ? [left, right] : [right, left])].flatMap(idsOf))
  const find = ({ lines }: Effort, id: string) => lines.find((line) => idOf(line) === id)
  return [...ids].map((id) => ({ id, left: find(left, id), right: find(right, id) }))
}
const idsOf = ({ lines }: Effort) => lines.map(idOf)

function Item({ line }: { readonly line: EffortLine | undefined }) {
  const { t } = useTranslation(['balance', 'engine'])
  if (!line) return <td />
  const { of } = line
  const name =
    of === 'domain'
      ? t('balance:effort.domain', { domain: t(`engine:domains.${line.domain}`) })
      : t(`balance:effort.${of}`)
  return <th scope="row">{name}</th>
}

function Sum({ line }: { readonly line: EffortLine | undefined }) {
  const { t } = useTranslation('balance')
  const { number } = useFormats()
  if (!line) return <td>{number(0)}</td>
  if (line.of !== 'domain') return <td>{number(line.points)}</td>
  const { channels, isQuick, points } = line
  return <td>{t(isQuick ? 'effort.quick' : 'effort.usual', { channels, points: number(points) })}</td>
}
