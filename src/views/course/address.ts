import { useNavigate } from 'react-router'
import { useQuery } from '../../ui/query.ts'

/** What of the course stands in the address. */
export interface CourseAddress {
  /** The running round as it is written there (presenters/course/round.ts reads it); null where there is none. */
  readonly round: string | null
  /** The place in the round, as it is written there. */
  readonly at: string | null
  /** Is the round the check of a station? */
  readonly isCheck: boolean
  /** The practice question that stands open. */
  readonly question: string | null
  readonly start: (round: string, isCheck: boolean) => void
  /** Goes to a place in the round, from 0. */
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
  return {
    round: search.get('round'),
    at: search.get('at'),
    isCheck: search.has('check'),
    question: search.get('q'),
    start: (round, isCheck) => visit({ round, at: '1', ...(isCheck && { check: '1' }) }),
    goTo: (place) => go({ at: String(place + 1) }),
    show: (question) => go({ q: question }),
    leave: () => visit({}),
  }
}
