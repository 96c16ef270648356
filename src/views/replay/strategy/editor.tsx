import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { domains } from '../../../engine/index.ts'
import type { Journey } from '../../../presenters/journey.ts'
import type { Side } from '../../../presenters/setting.ts'
import { editedLane } from '../../../presenters/strategy/changes.ts'
import { differences, domainsIn, type Edit } from '../../../presenters/strategy/edits.ts'
import { edited } from '../../../presenters/strategy/possible.ts'
import { type Rules, rulesOf } from '../../../presenters/strategy/rules.ts'
import { usedDomains } from '../../../presenters/strategy/used-domains.ts'
import { summaryUpTo } from '../../../presenters/tally.ts'
import type { Telling } from '../../../presenters/telling.ts'
import type { Address } from '../address.ts'
import { useWords } from '../words.ts'
import { ArrivalRules } from './arrival-rules.tsx'
import styles from './editor.module.css'
import { ShareRules } from './share-rules.tsx'
import { SwitchRules } from './switch-rules.tsx'

export interface EditorProps {
  readonly side: Side
  readonly journey: Journey
  readonly address: Address
  readonly telling: Telling
}

/** Every rule of a lane's strategy, to be changed one by one; what the journey does not use waits behind a button. */
export function StrategyEditor({ side, journey, address, telling }: EditorProps) {
  const { t } = useTranslation('strategy')
  const { scenario } = address.setting
  const { base, rules, codeOf } = editedLane(journey, address.setting, side)
  const from = rulesOf(base)
  const [showsAll, setShowsAll] = useState(false)
  const used = useMemo(() => usedDomains(scenario), [scenario])
  const touched = touchedDomains(rules, from)
  const shown = domains.filter((domain) => showsAll || used.includes(domain) || touched.includes(domain))
  const change = (edit: Edit) => address.go({ [side]: codeOf(edited(rules, from, edit)) })
  const shared = { journey, scenario, rules, change }
  return (
    <div className={styles.editor}>
      <ShareRules {...shared} shown={shown} />
      <ArrivalRules {...shared} shown={shown} />
      <SwitchRules {...shared} base={from} used={used} showsAll={showsAll} />
      <button type="button" className={styles.all} onClick={() => setShowsAll(!showsAll)}>
        {t(showsAll ? 'showUsed' : 'showAll')}
      </button>
      <SoFar journey={journey} address={address} telling={telling} side={side} />
    </div>
  )
}

/** The domains whose sharing was changed, one by one. */
const touchedDomains = (rules: Rules, from: Rules) =>
  differences(rules, from).flatMap((edit) =>
    edit.of === 'share' && domainsIn(edit.scope).length === 1 ? domainsIn(edit.scope) : [],
  )

/** What has come of it in the steps played so far. */
function SoFar({ side, journey, address: { setting }, telling }: EditorProps) {
  const { t } = useTranslation('strategy')
  const { tally } = useWords(journey)
  const played = setting.started ? setting.current + 1 : 0
  return (
    <p role="status" className={styles.soFar}>
      {played > 0 && t('soFar', { tally: tally(summaryUpTo(telling[side].replay, played)) })}
    </p>
  )
}
