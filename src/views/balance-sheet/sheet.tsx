import { memo, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarkType } from '../../engine/index.ts'
import { useFormats } from '../../i18n/use-language.ts'
import { effortOf } from '../../presenters/balance-sheet/effort.ts'
import { type Count, markSheetOf, type Torn } from '../../presenters/balance-sheet/marks.ts'
import type { Journey } from '../../presenters/journey.ts'
import type { Telling } from '../../presenters/telling.ts'
import { SignPicture } from '../../ui/strand.tsx'
import type { Address } from '../replay/address.ts'
import { useWords } from '../replay/words.ts'
import { EffortLines } from './effort.tsx'
import styles from './sheet.module.css'
import { StepLinks } from './step-link.tsx'

export interface SheetProps {
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
}

/** What came of the journey in both lanes, side by side: tears by family, the other signs, and what connecting costs. */
function Sheet({ journey, address, telling }: SheetProps) {
  const { t } = useTranslation('balance')
  const { strategyName } = useWords(journey)
  const title = useId()
  const { totals, families } = markSheetOf(telling)
  const { scenario } = address.setting
  const efforts = {
    left: effortOf(telling.left.strategy, scenario),
    right: effortOf(telling.right.strategy, scenario),
  }
  const other = (['chance', 'boundary', 'kept'] as const).filter(
    (type) => totals[type].left.marks + totals[type].right.marks > 0,
  )
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.sheet} aria-labelledby={title}>
          <caption id={title}>{t('title')}</caption>
          <thead>
            <tr>
              <th scope="col">{strategyName(telling.left.strategy)}</th>
              <td />
              <th scope="col">{strategyName(telling.right.strategy)}</th>
            </tr>
          </thead>
          <tbody>
            <Line label={<SignName type="gap" />} left={totals.gap.left.marks} right={totals.gap.right.marks} isTotal />
            {families.map(({ family, left, right }) => (
              <Line
                key={family}
                label={t(`families.${family}`)}
                left={<TornList torn={left} address={address} />}
                right={<TornList torn={right} address={address} />}
              />
            ))}
          </tbody>
          <tbody>
            {other.map((type) => (
              <Line
                key={type}
                label={<SignName type={type} />}
                left={<Counted count={totals[type].left} address={address} />}
                right={<Counted count={totals[type].right} address={address} />}
                isTotal
              />
            ))}
            <Line
              label={<EffortName />}
              left={<Points points={efforts.left.points} />}
              right={<Points points={efforts.right.points} />}
              isTotal
            />
          </tbody>
        </table>
      </div>
      <EffortLines left={efforts.left} right={efforts.right} journey={journey} telling={telling} />
    </>
  )
}

const isAtEnd = ({ address, telling }: SheetProps) => address.setting.current === telling.rows.length - 1

/** Before the end nobody sees it; until then only another telling makes it anew. */
export const BalanceSheet = memo(
  Sheet,
  (before, now) => before.journey === now.journey && before.telling === now.telling && !isAtEnd(now),
)

interface LineProps {
  readonly label: ReactNode
  readonly left: ReactNode
  readonly right: ReactNode
  readonly isTotal?: boolean
}

/** The label stands in the middle, as the steps do between the lanes. */
function Line({ label, left, right, isTotal = false }: LineProps) {
  return (
    <tr data-total={isTotal}>
      <td>{left}</td>
      <th scope="row">{label}</th>
      <td>{right}</td>
    </tr>
  )
}

function SignName({ type }: { readonly type: MarkType }) {
  const { t } = useTranslation('balance')
  return (
    <span className={styles.sign}>
      <SignPicture sign={type} />
      {t(`totals.${type}`)}
    </span>
  )
}

function EffortName() {
  const { t } = useTranslation('balance')
  return (
    <>
      {t('effort.title')}
      <small>{t('model')}</small>
    </>
  )
}

function Points({ points }: { readonly points: number }) {
  const { t } = useTranslation('balance')
  const { number } = useFormats()
  return t('effort.points', { count: points, points: number(points) })
}

interface CountProps {
  readonly count: Count
  readonly address: Address
}

function Counted({ count: { marks, steps }, address }: CountProps) {
  return (
    <>
      {marks}
      {steps.length > 0 && (
        <small className={styles.steps}>
          <StepLinks steps={steps} address={address} />
        </small>
      )}
    </>
  )
}

function TornList({ torn, address }: { readonly torn: readonly Torn[]; readonly address: Address }) {
  const { t } = useTranslation(['engine', 'balance'])
  if (torn.length === 0) return t('balance:none')
  return (
    <ul>
      {torn.map(({ severity, steps }) => (
        <li key={severity} className={styles.steps}>
          {`${t(`engine:severities.${severity}`)}: `}
          <StepLinks steps={steps} address={address} />
        </li>
      ))}
    </ul>
  )
}
