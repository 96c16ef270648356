import { afterEach, expect, test, vi } from 'vitest'
import { type Launch, readLaunch } from '../../src/lms/launch.ts'
import { openLrs } from '../../src/lms/lrs.ts'
import { answeredStatement, type Statement } from '../../src/lms/statements.ts'

const actor = JSON.stringify({ name: ['Ada'], mbox: ['mailto:ada@example.org'] })
const registration = '11111111-2222-4333-8444-555555555555'
const query = (change: Record<string, string> = {}) =>
  `?${new URLSearchParams({ endpoint: 'https://lrs.example/xapi', auth: 'Basic x', actor, registration, ...change })}`
const launch = readLaunch(query(), 'urn:roter-faden:course') as Launch

test('a launch names store, learner and registration', () => {
  expect(launch).toEqual({
    endpoint: 'https://lrs.example/xapi/',
    auth: 'Basic x',
    actor: { name: 'Ada', mbox: 'mailto:ada@example.org' },
    registration,
    activity: 'urn:roter-faden:course',
  })
})

test.each([
  ['no parameters', ''],
  ['a store that is no address', query({ endpoint: 'lrs' })],
  ['a script in the place of a store', query({ endpoint: 'javascript:alert(1)' })],
  ['a learner that is no JSON', query({ actor: 'Ada' })],
  ['a learner without an identifier', query({ actor: '{"name":"Ada"}' })],
  ['a learner that is cut off', query({ actor: `{"mbox":"mailto:${'a'.repeat(5000)}@example.org"}` })],
])('%s is no launch', (_, search) => {
  expect(readLaunch(search, 'urn:x:y')).toBeNull()
})

/** A store that answers with these, one after the other; 0 = no network. */
function store(...statuses: number[]) {
  const taken: Statement[][] = []
  const fetched = vi.fn(async (_address: string, { body }: { body: string }) => {
    const status = statuses.shift() ?? 200
    if (status === 0) throw new TypeError('no network')
    if (status === 200) taken.push(JSON.parse(body))
    return { status }
  })
  vi.stubGlobal('fetch', fetched)
  return { taken, fetched }
}
afterEach(() => vi.unstubAllGlobals())

function memory(): Storage {
  const all = new Map<string, string>()
  return {
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, text: string) => all.set(key, text),
    removeItem: (key: string) => all.delete(key),
    get length() {
      return all.size
    },
  } as unknown as Storage
}

const answer = (about: string) =>
  answeredStatement(launch, { kind: 'answer', about, choice: 'a', isRight: true, gaps: ['OFFER'] }, 'de')

test('what is answered without a network is sent later, in order, and even in the next visit', async () => {
  const storage = memory()
  const first = store(0, 0)
  const lrs = openLrs(launch, () => storage)
  lrs.send(answer('one'))
  await lrs.flush()
  lrs.send(answer('two'))
  await lrs.flush()
  expect(first.taken).toEqual([])
  const second = store()
  await openLrs(launch, () => storage).flush()
  expect(second.taken.flat().map(({ object }) => (object as { id: string }).id)).toEqual([
    'urn:roter-faden:course/one',
    'urn:roter-faden:course/two',
  ])
  expect(storage.length).toBe(0)
})

test('one statement that is refused holds up no other', async () => {
  const { taken } = store(400, 400, 200)
  const storage = memory()
  storage.setItem('roter-faden-lrs https://lrs.example/xapi/', JSON.stringify([answer('bad'), answer('good')]))
  await openLrs(launch, () => storage).flush()
  expect(taken.flat()).toHaveLength(1)
  expect(storage.length).toBe(0)
})

test('a store in trouble loses nothing, and blocked storage breaks nothing', async () => {
  const { taken } = store(503, 200)
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  const lrs = openLrs(launch, blocked)
  lrs.send(answer('one'))
  await lrs.flush()
  expect(taken).toEqual([])
  await lrs.flush()
  expect(taken.flat()).toHaveLength(1)
})

test('a statement says what was chosen, whether it was right, and which tears it is about', () => {
  expect(answer('journeys/two-prices/explain')).toMatchObject({
    actor: { mbox: 'mailto:ada@example.org' },
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: { id: 'urn:roter-faden:course/journeys/two-prices/explain' },
    result: { response: 'a', success: true, extensions: { 'urn:roter-faden:course/extensions/gap-kinds': ['OFFER'] } },
    context: { registration, language: 'de' },
  })
})
