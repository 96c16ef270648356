import { useMemo } from 'react'
import type { Journey } from '../../presenters/journey.ts'
import { type Beat, readBeat, type Spot, spotAfter, spotBefore } from '../../presenters/stage/beats.ts'
import { type Counted, counted, readHands, type Vote, writeHands } from '../../presenters/stage/hands.ts'
import { placeOfNextTear } from '../../presenters/tears.ts'
import { type Telling, tell } from '../../presenters/telling.ts'
import type { Query } from '../../ui/changed-search.ts'
import { useQuery } from '../../ui/query.ts'
import { type Address, addressOn } from '../replay/address.ts'

/** How large everything is on the stage, in per cent of the usual size. */
export const zooms = [100, 125, 150] as const

export type Blank = 'black' | 'white'

/** One moment of a talk, as the address has it, and every way to change it. */
export interface Stage {
  readonly journey: Journey
  readonly address: Address
  readonly query: Query
  readonly telling: Telling
  readonly spot: Spot
  readonly hands: Counted
  readonly blank: Blank | null
  readonly zoom: (typeof zooms)[number]
  readonly go: (spot: Spot | null) => void
  readonly next: Spot | null
  readonly previous: Spot | null
  readonly nextTear: Spot
  readonly count: (vote: Vote, by: 1 | -1) => void
  readonly toggle: (blank: Blank) => void
  readonly resize: (by: 1 | -1) => void
}

/** Reads the stage from the address; what makes no sense there is the default. */
export function useStage(journey: Journey): Stage {
  const query = useQuery()
  const address = useMemo(() => addressOn(journey, query), [journey, query])
  const { setting } = address
  const { whatIf, left, right } = setting
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step changes the setting, but not what is told
  const telling = useMemo(() => tell(journey, setting), [journey, whatIf, left, right])
  return useMemo(() => stageOf(journey, address, query, telling), [journey, address, query, telling])
}

const isBlank = (text: string | null): text is Blank => text === 'black' || text === 'white'

/** The step of the next tear; after the last one the end. */
function nextTearAfter(telling: Telling, { place }: Spot): Spot {
  const next = placeOfNextTear(telling, place, 'both')
  return next === place ? { place, beat: 'end' } : { place: next, beat: 'event' }
}

function stageOf(journey: Journey, address: Address, query: Query, telling: Telling): Stage {
  const { search } = query
  const [place, total] = [address.setting.current, telling.rows.length]
  const beat: Beat = readBeat(search.get('beat') ?? '', place === total - 1) ?? 'event'
  const spot = { place, beat }
  const hands = readHands(search.get('hands') ?? '') ?? new Map()
  const blank = search.get('blank')
  const zoom = zooms.find((each) => String(each) === search.get('zoom')) ?? 100
  return {
    ...{ journey, address, query, telling, spot, hands, zoom },
    blank: isBlank(blank) ? blank : null,
    next: spotAfter(spot, total),
    previous: spotBefore(spot),
    nextTear: nextTearAfter(telling, spot),
    go(to) {
      const step = to && telling.rows[to.place]?.step
      if (to && step) query.go({ step, beat: to.beat, blank: null, desk: null })
    },
    count: (vote, by) => query.go({ hands: writeHands(counted(hands, place + 1, vote, by)) }),
    toggle: (wanted) => query.go({ blank: blank === wanted ? null : wanted }),
    resize(by) {
      const size = zooms[zooms.indexOf(zoom) + by]
      if (size) query.go({ zoom: size === 100 ? null : String(size) })
    },
  }
}
