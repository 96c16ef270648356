import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useHref, useNavigate } from 'react-router'
import type { Translator } from '../../i18n/add-words.ts'
import { localPath } from '../../i18n/language.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import type { Journey } from '../../presenters/journey.ts'
import { readSetting } from '../../presenters/setting.ts'
import { tell } from '../../presenters/telling.ts'
import { tiesOf } from '../../presenters/ties.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { LateBalanceSheet, LateMood } from '../balance-sheet/late.ts'
import { type Address, type Change, stepId } from './address.ts'
import around from './around.module.css'
import { Fold } from './around.tsx'
import ending from './ending.module.css'
import { Remains } from './ending.tsx'
import { ReplayHead } from './head.tsx'
import replay from './replay.module.css'
import { QuietRow } from './row.tsx'
import { LaneHeads } from './setup.tsx'
import { TieProvider } from './ties.tsx'

/** Fetches what comes late on the screen, but must be there on paper; throws where it cannot be reached. */
export const preload = (translator: Translator) =>
  Promise.all([LateBalanceSheet, LateMood].map((part) => part.preload(translator)))

interface Props {
  readonly journey: Journey
  /** The query of the page that holds it, with its question mark. */
  readonly query: string
}

/** A journey as told, the way a replay goes on paper; several fit in one page, for its ids begin with its own. */
export function PrintedJourney({ journey, query }: Props) {
  const { t } = useTranslation('replay')
  const { id } = journey.scenario
  const navigate = useNavigate()
  const told = useMemo(() => {
    const lead = (to: string) => void navigate(to, { replace: true, preventScrollReset: true })
    const address = addressOnPaper(journey, query, lead)
    const telling = tell(journey, address.setting)
    return { address, telling, ties: tiesOf(telling) }
  }, [journey, query, navigate])
  const { address, telling, ties } = told
  const total = telling.rows.length
  const path = useHref(localPath(useLanguage(), `/journeys/${id}/`))
  return (
    <>
      <ReplayHead words={journey.words} />
      <div className={replay.replay}>
        <h2 className={replay.title}>
          <Hidden>{t('journey')}</Hidden>
        </h2>
        <LaneHeads journey={journey} telling={telling} />
        <TieProvider ties={ties} played={total}>
          <ol className={replay.rows}>
            {telling.rows.map((row) => (
              <QuietRow
                key={row.step}
                {...{ journey, telling, to: null, go: address.go, guess: null, live: null, isFolded: false }}
                row={{ ...row, step: ownStep(journey, row.step) }}
                progress="told"
              />
            ))}
          </ol>
        </TieProvider>
        <div className={ending.ending}>
          <h2>{t('ending.title')}</h2>
          <Remains isWanted props={{ journey, address, telling }} />
        </div>
        <div className={around.around}>
          <Fold title={t('around.mood')}>
            {() => <LateMood isWanted props={{ journey, telling, played: total }} />}
          </Fold>
          <p className={around.address}>{t('around.address', { address: new URL(path, location.href).href })}</p>
        </div>
      </div>
    </>
  )
}

/** A step by a name that no other journey of the page has. */
const ownStep = ({ scenario }: Journey, step: string) => `${scenario.id}-${step}`

/** Nothing to be set: the journey as told, and a step is a place further up in the same page. */
function addressOnPaper(journey: Journey, query: string, lead: (to: string) => void): Address {
  const to = ({ step }: Change) => `${query}#${stepId(ownStep(journey, step ?? ''))}`
  return {
    setting: readSetting(journey, new URLSearchParams()),
    value: () => null,
    with: to,
    go: (change) => lead(to(change)),
  }
}
