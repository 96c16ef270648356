import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/use-language.ts'
import { shareOf } from '../../presenters/stage/beats.ts'
import { leadOf, minutesOf, readWhole } from '../../presenters/stage/pace.ts'
import styles from './clock.module.css'
import type { Stage } from './use-stage.ts'

/** Closer than this to the plan is on time; in seconds. */
const tolerance = 30
const longest = 600

/** The time of day, how long the talk has been going on, and whether it is ahead of its target or behind. */
export function Clock({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('stage')
  const { time } = useFormats()
  const now = useNow()
  const { query, spot, telling } = stage
  const since = readWhole(query.search.get('since'), 1, 9_999_999_999)
  const minutes = readWhole(query.search.get('minutes'), 1, longest)
  const elapsed = since === null || now === null ? null : Math.max(0, now.getTime() / 1000 - since)
  const lead =
    elapsed === null || minutes === null ? null : leadOf(shareOf(spot, telling.rows.length), elapsed, minutes * 60)
  const start = () => query.go({ since: String(Math.floor(Date.now() / 1000)) })
  return (
    <div className={styles.clock}>
      <dl>
        <dt>{t('speakerWindow.clock')}</dt>
        <dd>{now && time(`${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`)}</dd>
        <dt>{t('speakerWindow.elapsed')}</dt>
        <dd>{elapsed === null ? '–' : minutesOf(elapsed)}</dd>
      </dl>
      <button type="button" onClick={start}>
        {t(since === null ? 'speakerWindow.start' : 'speakerWindow.restart')}
      </button>
      <label>
        {t('speakerWindow.target')}{' '}
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={longest}
          value={minutes ?? ''}
          onChange={({ target }) =>
            query.go({ minutes: readWhole(target.value, 1, longest) === null ? null : target.value })
          }
        />
      </label>
      <output className={styles.lead}>{lead !== null && <Lead seconds={lead} />}</output>
    </div>
  )
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

function Lead({ seconds }: { readonly seconds: number }) {
  const { t } = useTranslation('stage')
  if (Math.abs(seconds) < tolerance) return t('speakerWindow.onTime')
  return t(seconds > 0 ? 'speakerWindow.ahead' : 'speakerWindow.behind', { time: minutesOf(Math.abs(seconds)) })
}

/** The time now, anew every second; null while prerendering and hydrating. */
function useNow(): Date | null {
  const [now, setNow] = useState<Date | null>(null)
  useEffect(() => {
    const tick = () => setNow(new Date())
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
