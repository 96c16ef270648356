import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Reason } from '../../presenters/telling.ts'
import styles from './reasons.module.css'
import { useWords } from './words.ts'

/** Why a mark is there: what was told where, what stands between, and what helps. */
export function Reasons({ reasons, journey }: { readonly reasons: readonly Reason[]; readonly journey: Journey }) {
  return reasons.map((reason) => <ReasonList key={keyOf(reason)} reason={reason} journey={journey} />)
}

const keyOf = ({ mark }: Reason) => `${mark.type} ${mark.domain} ${mark.subject} ${'kind' in mark ? mark.kind : ''}`

function ReasonList({ reason, journey }: { readonly reason: Reason; readonly journey: Journey }) {
  const { t } = useTranslation(['engine', 'replay'])
  const { channelName, when } = useWords(journey)
  const { mark, domain, subject, channel, told } = reason
  const { cause } = mark
  const harms = mark.type === 'gap' && mark.harms !== 'customer' ? t(`replay:reason.harms.${mark.harms}`) : null
  return (
    <dl className={styles.reasons}>
      <dt>{t('replay:reason.about')}</dt>
      <dd>
        {[subject, channel && channelName(channel), domain && t(`engine:domains.${domain}`)]
          .filter(Boolean)
          .join(' · ')}
      </dd>
      {told && (
        <>
          <dt>{t('replay:reason.told')}</dt>
          <dd>{`${channelName(told.channel)} · ${when(told)} · ${t('replay:step', { number: told.number })}`}</dd>
        </>
      )}
      <dt>{t('replay:reason.why')}</dt>
      <dd>
        <strong>{t(`engine:causes.${cause}.name`)}</strong>
        {` · ${t(`engine:causes.${cause}.why`)}`}
      </dd>
      <dt>{t('replay:reason.lever')}</dt>
      <dd>{[t(`engine:causes.${cause}.lever`), harms].filter(Boolean).join(' ')}</dd>
    </dl>
  )
}
