import type { Scenario, Strategy } from '../../engine/index.ts'

/** A book reserved in the app and collected at the branch; the door sign has opening hours of its own. */
export const library: Scenario = {
  format: 'roter-faden/scenario@1',
  id: 'library',
  sources: ['S0.20', 'S4.14'],
  channels: [
    { id: 'app', kind: 'app' },
    { id: 'branch', kind: 'branch' },
    { id: 'email', kind: 'email' },
  ],
  records: [
    { channel: 'head', domain: 'productInfo', subject: 'hours', value: 18 },
    { channel: 'app', domain: 'productInfo', subject: 'hours', value: 18 },
    { channel: 'branch', domain: 'productInfo', subject: 'hours', value: 17 },
  ],
  steps: [
    { id: 's1', day: 1, time: '19:00', channel: 'app', as: ['login'], do: 'look', at: ['productInfo/hours'] },
    {
      id: 's2',
      day: 1,
      time: '19:05',
      channel: 'app',
      as: ['login'],
      do: 'begin',
      what: 'service/novel',
      number: 'novel-7',
    },
    { id: 's3', day: 2, time: '10:00', channel: 'branch', do: 'look', at: ['productInfo/hours'] },
    {
      id: 's4',
      day: 2,
      time: '10:05',
      channel: 'branch',
      names: 'novel-7',
      do: 'resume',
      what: 'service/novel',
      value: 'collected',
    },
    {
      id: 's5',
      day: 3,
      time: '09:00',
      channel: 'email',
      names: 'novel-7',
      do: 'push',
      unless: [{ ref: 'service/novel', is: 'collected' }],
    },
  ],
}

const sharing = (id: string, share: Strategy['share']): Strategy => ({
  format: 'roter-faden/strategy@1',
  id,
  share,
  incentives: 'channel',
})

/** Three ways to share; in each the thread tears at one step, which the engine names. */
export const libraryWorlds: readonly Strategy[] = [
  sharing('mail', { service: [['app', 'branch']], productInfo: 'all' }),
  sharing('desk', { service: [['branch', 'email']], productInfo: 'all' }),
  sharing('door', { service: 'all' }),
]
