import { memo, useCallback, useDeferredValue, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Journey } from '../../presenters/journey.ts'
import { type Telling, tell } from '../../presenters/telling.ts'
import { tiesOf } from '../../presenters/ties.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { useHydrated } from '../../ui/hydrated-search.ts'
import { PredictLead } from '../lesson/predict-lead.tsx'
import { StartBar } from '../lesson/start-bar.tsx'
import { type Address, placeOf, useAddress } from './address.ts'
import { Around } from './around.tsx'
import { OpenDesk } from './desk/open-desk.tsx'
import { Ending } from './ending.tsx'
import { UnknownNotice } from './notice.tsx'
import { Player } from './player/player.tsx'
import styles from './replay.module.css'
import { StepRow } from './row.tsx'
import { LaneHeads, PrintedChange, Setup } from './setup.tsx'
import { Spoken } from './spoken.tsx'
import { TieProvider } from './ties.tsx'

/** A journey under two strategies, step by step: the same document as a table, a list on a phone, and on paper. */
export function Replay({ journey }: { readonly journey: Journey }) {
  return <Told journey={journey} address={useAddress(journey)} />
}

interface Told {
  readonly address: Address
  readonly telling: Telling
}

/** Drawn once a step, although the address is asked for first and then followed by the router. */
const Told = memo(function Told({ journey, address }: { readonly journey: Journey; readonly address: Address }) {
  const region = useRef<HTMLElement>(null)
  const { whatIf, left, right } = address.setting
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step changes the setting, but not what is told
  const telling = useMemo(() => tell(journey, address.setting), [journey, whatIf, left, right])
  const told = useMemo(() => ({ address, telling }), [address, telling])
  // The bar answers a step at once, even on a slow device; the rows follow right after. First the address is read.
  const follows = useDeferredValue(useHydrated())
  const followed = useDeferredValue(told)
  const shown = follows && placeOf(followed.address) !== placeOf(address) ? followed : told
  const wantsFocus = useRef(false)
  const handOver = useCallback(() => {
    wantsFocus.current = true
  }, [])
  return (
    <section
      ref={region}
      className={styles.replay}
      aria-labelledby="steps"
      data-address
      data-lanes={shown.address.setting.lanes}
      data-phase={shown.address.setting.started ? 'observe' : 'predict'}
    >
      <Document journey={journey} told={shown} onStart={handOver} />
      <OpenDesk region={region} journey={journey} telling={telling} address={address} />
      <Player {...{ region, journey, telling, address, wantsFocus }} shown={placeOf(shown.address)}>
        <StartBar address={address} onStart={handOver} />
      </Player>
    </section>
  )
})

interface DocumentProps {
  readonly journey: Journey
  readonly told: Told
  readonly onStart: () => void
}

/** Everything to be read: the rows with both lanes, then what to take along. */
const Document = memo(function Document({ journey, told: { address, telling }, onStart }: DocumentProps) {
  const { t } = useTranslation('replay')
  const { setting } = address
  // What nobody looks at yet follows a moment later.
  const deferred = useDeferredValue(address)
  const followed = setting.current < telling.rows.length - 1 ? deferred : address
  const ties = useMemo(() => tiesOf(telling), [telling])
  return (
    <>
      <UnknownNotice address={address} />
      {!setting.started && <PredictLead journey={journey} address={address} />}
      <Setup journey={journey} address={address} telling={telling} />
      <h2 id="steps" className={styles.title}>
        <Hidden>{t('journey')}</Hidden>
      </h2>
      <PrintedChange journey={journey} address={followed} />
      <div>
        <LaneHeads journey={journey} telling={telling} />
        <TieProvider ties={ties} played={setting.started ? setting.current + 1 : 0}>
          <ol className={styles.rows}>
            {telling.rows.map((row) => (
              <StepRow key={row.step} journey={journey} address={address} telling={telling} row={row} />
            ))}
          </ol>
        </TieProvider>
      </div>
      <Spoken journey={journey} telling={telling} setting={setting} />
      <Ending journey={journey} address={followed} telling={telling} onStart={onStart} />
      <Around journey={journey} address={followed} telling={telling} />
    </>
  )
})
