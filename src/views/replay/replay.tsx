import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlaybackKeys } from '../../playback/keys.ts'
import type { Journey } from '../../presenters/journey.ts'
import { tell } from '../../presenters/telling.ts'
import { tiesOf } from '../../presenters/ties.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { type Address, useAddress } from './address.ts'
import { Ending } from './ending.tsx'
import { UnknownNotice } from './notice.tsx'
import { Player } from './player.tsx'
import styles from './replay.module.css'
import { StepRow } from './row.tsx'
import { LaneHeads, Setup } from './setup.tsx'
import { Spoken } from './spoken.tsx'
import { useStepMotion } from './step-motion.ts'
import { TieProvider } from './ties.tsx'

/** A journey under two strategies, step by step: the same document as a table, a list on a phone, and on paper. */
export function Replay({ journey }: { readonly journey: Journey }) {
  const { t } = useTranslation('replay')
  const region = useRef<HTMLElement>(null)
  const address = useAddress(journey)
  const { setting } = address
  const telling = useMemo(() => tell(journey, setting), [journey, setting])
  const ties = useMemo(() => tiesOf(telling), [telling])
  const moves = useMoves(address)
  usePlaybackKeys(region, moves)
  useStepMotion(region, setting.scenario.steps[setting.current]?.id)
  return (
    <section ref={region} className={styles.replay} aria-labelledby="steps" data-address>
      <UnknownNotice address={address} />
      <Setup journey={journey} address={address} telling={telling} />
      <h2 id="steps" className={styles.title}>
        <Hidden>{t('journey')}</Hidden>
      </h2>
      <LaneHeads journey={journey} telling={telling} />
      <TieProvider ties={ties}>
        <ol className={styles.rows}>
          {telling.rows.map((row) => (
            <StepRow key={row.step} journey={journey} address={address} telling={telling} row={row} />
          ))}
        </ol>
      </TieProvider>
      <Spoken journey={journey} telling={telling} current={setting.current} />
      <Ending journey={journey} address={address} telling={telling} />
      <Player journey={journey} telling={telling} current={setting.current} moves={moves} />
    </section>
  )
}

/** The ways from the current step. */
function useMoves(address: Address) {
  return useMemo(() => {
    const { steps } = address.setting.scenario
    const { current } = address.setting
    const to = (place: number) => {
      const step = place === current ? undefined : steps[place]
      return step ? () => address.go({ step: step.id }) : null
    }
    return { back: to(current - 1), forward: to(current + 1), first: to(0), last: to(steps.length - 1) }
  }, [address])
}
