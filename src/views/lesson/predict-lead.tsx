import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import { QueryLink } from '../../ui/query-link.tsx'
import type { Address } from '../replay/address.ts'
import styles from './predict-lead.module.css'
import { FourSigns } from './signs.tsx'

/** What there is to do before the start: read, and mark where the thread will tear. */
export function PredictLead({ journey, address }: { readonly journey: Journey; readonly address: Address }) {
  const { t } = useTranslation('lesson')
  const { lanes } = address.setting
  const heading = useRef<HTMLHeadingElement>(null)
  const goOn = () => void setTimeout(() => heading.current?.focus()) // once the signs have folded away
  return (
    <>
      <FourSigns isFirst={journey.support === 'full'} onDone={goOn} />
      <div className={styles.lead}>
        <h2 ref={heading} tabIndex={-1}>
          {t('predict.title')}
        </h2>
        <p>{t('predict.hint')}</p>
        {lanes === 'left' && (
          <QueryLink query={address} change={{ lanes: 'both' }}>
            {t('predict.both')}
          </QueryLink>
        )}
      </div>
    </>
  )
}
