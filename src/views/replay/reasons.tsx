import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import type { Reason } from '../../presenters/telling.ts'
import styles from './reasons.module.css'
import { useWords } from './words.ts'

/** Why a mark is there: what was told where, what stands between, and what helps. */
export function Reasons({ reasons, journey }: { readonly reasons: readonly Reason[]; readonly journey: Journey }) {
  // A tear and a loose end at one step often have one explanation.
  const told = new Map(reasons.map((reason) => [keyOf(reason), reason]))
  return [...told].map(([key, reason]) => <ReasonList key={key} reason={reason} journey={journey} />)
}

/** All that an explanation says. */
const keyOf = ({ mark, channel, told }: Reason) =>
  [mark.domain, mark.subject, mark.cause, channel?.id, told?.step, harmsOf(mark)].join(' ')

/** Whom a tear harms besides the customer. */
const harmsOf = (mark: Reason['mark']) => (mark.type === 'gap' && mark.harms !== 'customer' ? mark.harms : null)

function ReasonList({ reason, journey }: { readonly reason: Reason; readonly journey: Journey }) {
  const { t } = useTranslation(['engine', 'replay'])
  const { channelName, when } = useWords(journey)
  const { mark, domain, subject, channel, told } = reason
  const { cause } = mark
  const harmed = harmsOf(mark)
  const harms = harmed && t(`replay:reason.harms.${harmed}`)
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
