import type { Fact } from './fact.ts'
import type { Domain } from './scenario.ts'

const none: readonly Fact[] = []

/** All facts written so far, by domain and subject, oldest first. Times never go back, so the last one is the newest. */
export interface Ledger {
  readonly about: (domain: Domain, subject: string) => readonly Fact[]
  readonly add: (fact: Fact) => void
  readonly all: () => Iterable<readonly Fact[]>
}

export function emptyLedger(): Ledger {
  const byRef = new Map<string, Fact[]>()
  return {
    about: (domain, subject) => byRef.get(`${domain}/${subject}`) ?? none,
    add: (fact) => {
      const ref = `${fact.domain}/${fact.subject}`
      const facts = byRef.get(ref)
      if (facts) facts.push(fact)
      else byRef.set(ref, [fact])
    },
    all: () => byRef.values(),
  }
}
