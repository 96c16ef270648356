import { useNavigate } from 'react-router'
import { type Pick, readPlace, readRound, writeRound } from '../../presenters/course/round.ts'
import { useQuery } from '../../ui/query.ts'

/** What of the course stands in the address. */
export interface CourseAddress {
  /** The running round; null where there is none, or where the address names one that does not exist. */
  readonly round: readonly Pick[] | null
  readonly isUnknown: boolean
  /** Place in the round, from 0; one more than the last = its end. */
  readonly place: number
  /** Is the round the check of a station? */
  readonly isCheck: boolean
  /** The practice question that stands open. */
  readonly question: string | null
  readonly start: (round: readonly Pick[], isCheck?: boolean) => void
  readonly goTo: (place: number) => void
  readonly show: (question: string) => void
  readonly leave: () => void
}

export function useCourseAddress(): CourseAddress {
  const { search, go } = useQuery()
  const navigate = useNavigate()
  // A round is a new entry in the history, so that Back leads out of it.
  const visit = (query: Readonly<Record<string, string>>) =>
    void navigate({ search: new URLSearchParams(query).toString() }, { preventScrollReset: true })
  const written = search.get('round')
  const round = written === null ? null : readRound(written)
  return {
    round,
    isUnknown: written !== null && round === null,
    place: readPlace(search.get('at'), round?.length ?? 0),
    isCheck: search.has('check'),
    question: search.get('q'),
    start: (picks, check = false) => visit({ round: writeRound(picks), at: '1', ...(check && { check: '1' }) }),
    goTo: (place) => go({ at: String(place + 1) }),
    show: (question) => go({ q: question }),
    leave: () => visit({}),
  }
}
