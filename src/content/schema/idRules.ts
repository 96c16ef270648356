import { head, type Scenario } from '../../engine/scenario.ts'
import { type Keys, type Problem, problemAt } from './problem.ts'
import { isReserved } from './shape.ts'

interface Named {
  readonly id: string
}
interface Entry {
  readonly name: string
  readonly keys: Keys
}

/** The second of two equal names, with the code that says so. */
function repeated(code: 'idTwice' | 'entryTwice' | 'memberTwice', entries: readonly Entry[]): readonly Problem[] {
  const met = new Set<string>()
  return entries.flatMap(({ name, keys }) => {
    if (met.has(name)) return [problemAt(code, keys, { given: name })]
    met.add(name)
    return []
  })
}

const named = (list: string, items: readonly Named[] = []): readonly Entry[] =>
  items.map(({ id }, index) => ({ name: id, keys: [list, index, 'id'] }))

/** Everything in a scenario that carries an id, list by list. */
const idLists = ({ channels, steps, stories, variants }: Scenario): readonly (readonly Entry[])[] => [
  named('channels', channels),
  named('steps', steps),
  named('stories', stories),
  named('variants', variants),
]

/** Rules about names: each thing has one of its own. */
export const idRules = {
  everyIdIsThereOnce: (scenario: Scenario) => idLists(scenario).flatMap((entries) => repeated('idTwice', entries)),

  noIdHasAMeaningAlready: (scenario: Scenario) =>
    [{ name: scenario.id, keys: ['id'] }, ...idLists(scenario).flat()]
      .filter(({ name }) => isReserved(name))
      .map(({ name, keys }) => problemAt('idReserved', keys, { given: name })),

  noChannelIsHeadOfficeOrEverybody: ({ channels }: Scenario) =>
    named('channels', channels)
      .filter(({ name }) => name === head || name === '*')
      .map(({ name, keys }) => problemAt('idReserved', keys, { given: name })),

  booksSayOneThing: ({ records = [] }: Scenario) =>
    repeated(
      'entryTwice',
      records.map(({ channel, domain, subject }, index) => ({
        name: JSON.stringify([channel, domain, subject]),
        keys: ['records', index],
      })),
    ),

  aPlaceIsCountedOnce: ({ stock = [] }: Scenario) =>
    repeated(
      'entryTwice',
      stock.map(({ product, at }, index) => ({ name: JSON.stringify([product, at]), keys: ['stock', index] })),
    ),
}

/** A member named twice in one sharing group: is it alone there or not? */
export const membersTwice = (group: readonly string[], keys: Keys): readonly Problem[] =>
  repeated(
    'memberTwice',
    group.map((name, index) => ({ name, keys: [...keys, index] })),
  )
