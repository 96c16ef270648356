import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellAnswer } from '../../../playback/answers.ts'
import { reach } from '../../../playback/progress.ts'
import { type Lever, leversOf } from '../../../presenters/lesson/levers.ts'
import { type Trend, trends } from '../../../presenters/lesson/trend.ts'
import { QueryLink } from '../../../ui/query-link.tsx'
import { useWords } from '../../replay/words.ts'
import styles from './after.module.css'
import type { AfterProps } from './review.tsx'

/** One change at a time: first say what it does, then see it (learning.md D13). */
export function Levers(props: AfterProps) {
  const { t } = useTranslation('lesson-feedback')
  const { journey } = props
  const { first, more } = useMemo(() => leversOf(journey), [journey])
  if (first.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t('vary.title')}</h3>
      <p>{t('vary.lead')}</p>
      <LeverList levers={first} {...props} />
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>{t('vary.more')}</summary>
          <LeverList levers={more} {...props} />
        </details>
      )}
    </section>
  )
}

const LeverList = ({ levers, ...props }: AfterProps & { readonly levers: readonly Lever[] }) => (
  <ul className={styles.levers}>
    {levers.map((lever) => (
      <LeverCard key={lever.whatIf.id} lever={lever} {...props} />
    ))}
  </ul>
)

function LeverCard({ lever, ...props }: AfterProps & { readonly lever: Lever }) {
  const { journey, telling } = props
  const { t } = useTranslation(['lesson-feedback', 'lesson'])
  const { strategyName } = useWords(journey)
  const [expected, expect] = useState<Trend | 'unsaid' | null>(null)
  const words = journey.words.whatIfs[lever.whatIf.id]
  const [side, other] = lever.sides
  return (
    <li>
      <h4>{words?.title ?? lever.whatIf.id}</h4>
      <p>{words?.change}</p>
      <p className={styles.where}>
        {t('vary.lane', { lane: side && !other ? strategyName(telling[side].strategy) : t('vary.both') })}
      </p>
      {expected === null ? (
        <Ask
          expect={(trend) => {
            expect(trend)
            const isRight = trend === lever.trend
            if (isRight) reach('vary', journey.scenario.id)
            const about = `journeys/${journey.scenario.id}/vary/${lever.whatIf.id}`
            if (trend !== 'unsaid') tellAnswer({ kind: 'prediction', about, choice: trend, isRight, gaps: [] })
          }}
        />
      ) : (
        <Effect lever={lever} expected={expected} {...props} />
      )}
    </li>
  )
}

function Ask({ expect }: { readonly expect: (trend: Trend | 'unsaid') => void }) {
  const { t } = useTranslation(['lesson-feedback', 'lesson'])
  return (
    <>
      <p>{t('vary.ask')}</p>
      <p className={styles.buttons}>
        {trends.map((trend) => (
          <button key={trend} type="button" className={styles.trend} onClick={() => expect(trend)}>
            {t(`lesson:trends.${trend}`)}
          </button>
        ))}
        <button type="button" className={styles.skip} onClick={() => expect('unsaid')}>
          {t('vary.skip')}
        </button>
      </p>
    </>
  )
}

interface EffectProps extends AfterProps {
  readonly lever: Lever
  readonly expected: Trend | 'unsaid'
}

/** What the change did, in tears of the lanes it touches; it stays until the page is left. */
function Effect({ lever, expected, address }: EffectProps) {
  const { t } = useTranslation(['lesson-feedback', 'lesson', 'replay'])
  const tears = (count: number) => (count === 0 ? t('replay:tally.none') : t('replay:tally.gap', { count }))
  const first = address.setting.scenario.steps[0]?.id ?? null
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => result.current?.focus({ preventScroll: true }), []) // the buttons that were pressed are gone
  return (
    <div ref={result} role="status" tabIndex={-1} className={styles.effect}>
      <p className={styles.solved}>{t('vary.result', { before: tears(lever.before), after: tears(lever.after) })}</p>
      {expected !== 'unsaid' && <p>{t('vary.expected', { expected: t(`lesson:trends.${expected}`) })}</p>}
      <p className={styles.where}>{t('vary.model')}</p>
      <QueryLink
        className={styles.back}
        query={address}
        change={{ variant: lever.whatIf.id, left: null, right: null, step: first }}
      >
        {t('vary.watch')}
      </QueryLink>
    </div>
  )
}
