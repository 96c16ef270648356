import type { StatementId } from './sources.ts'

/** What a term is about; the glossary is arranged by it. */
export const topics = [
  'strategies',
  'journey',
  'thread',
  'kinds',
  'causes',
  'knowledge',
  'quality',
  'messages',
  'measures',
] as const
export type Topic = (typeof topics)[number]

/** A term of the glossary: where it comes from, and journeys that show it. */
export interface Term {
  readonly topic: Topic
  readonly sources?: readonly StatementId[]
  /** Ids of references.json. */
  readonly references?: readonly string[]
  /** Only for terms that the engine does not know; where a mark, a kind or a cause is to be seen, it says itself. */
  readonly journeys?: readonly string[]
  /** An English name that German uses as well. */
  readonly english?: true
}

/** Every term; signs, kinds and causes go by their names in the engine. Words in locales, under the same id. */
export const terms = {
  singleChannel: { topic: 'strategies', references: ['neslin-2009'] },
  multichannel: {
    topic: 'strategies',
    sources: ['S0.4', 'S0.6', 'S3.5', 'S4.21'],
    references: ['neslin-2006'],
    journeys: ['market-stall', 'faster-than-sync'],
  },
  crossChannel: { topic: 'strategies', references: ['mosquera-2017', 'saghiri-2017'] },
  omnichannel: {
    topic: 'strategies',
    sources: ['S0.14', 'S3.10', 'S1.8'],
    references: ['verhoef-2015', 'rigby-2011'],
    journeys: ['email-discount', 'no-means-no'],
  },
  continuum: { topic: 'strategies', sources: ['S4.17', 'X.2'], references: ['neslin-2022', 'picot-coupey-2016'] },
  channel: { topic: 'journey', sources: ['S0.5', 'S3.4', 'S4.16'], references: ['neslin-2006'] },
  touchpoint: {
    topic: 'journey',
    sources: ['S0.7', 'S1.6', 'S2.14'],
    references: ['lemon-2016'],
    journeys: ['four-stars'],
  },
  customerJourney: {
    topic: 'journey',
    sources: ['S1.9', 'S4.22', 'S1.20'],
    references: ['lemon-2016'],
    journeys: ['web-app-store'],
    english: true,
  },
  journeyMap: { topic: 'journey', sources: ['S4.12'], journeys: ['web-app-store'], english: true },
  lifeCycle: { topic: 'journey', sources: ['S2.3'] },
  handover: { topic: 'journey', sources: ['S4.9', 'S3.12'], journeys: ['social-to-phone', 'half-filled-form'] },
  researchShopper: {
    topic: 'journey',
    sources: ['S3.16'],
    references: ['verhoef-2007', 'gallino-2014'],
    journeys: ['research-online'],
    english: true,
  },
  showrooming: { topic: 'journey', references: ['neslin-2022', 'bell-2014'], english: true },
  clickAndCollect: {
    topic: 'journey',
    sources: ['S0.20'],
    references: ['gallino-2014', 'gao-2017'],
    journeys: ['web-app-store'],
    english: true,
  },
  endlessAisle: { topic: 'journey', sources: ['S4.28', 'S2.4'], journeys: ['endless-aisle'] },
  customerService: { topic: 'journey', sources: ['S4.51'], journeys: ['social-to-phone'] },
  fact: { topic: 'thread', sources: ['S3.6'], journeys: ['email-discount'] },
  kept: { topic: 'thread', sources: ['S3.12'] },
  gap: { topic: 'thread', sources: ['S0.9', 'S0.10'] },
  chance: { topic: 'thread' },
  boundary: { topic: 'thread', sources: ['X.18'], references: ['sousa-2006'] },
  desk: { topic: 'thread', sources: ['S1.27'], journeys: ['sales-rep'] },
  OFFER: { topic: 'kinds', sources: ['S0.11'] },
  PRICE: { topic: 'kinds', sources: ['S0.9'], references: ['cavallo-2017'] },
  STOCK: { topic: 'kinds', sources: ['S0.15'], references: ['rekik-2019'] },
  INFO: { topic: 'kinds', sources: ['S0.9'] },
  ECHO: { topic: 'kinds', sources: ['S1.11', 'X.5'], references: ['schmidt-2015'] },
  CLASH: { topic: 'kinds', sources: ['S4.18'] },
  STALE: { topic: 'kinds', sources: ['S3.6'] },
  JUMP: { topic: 'kinds', sources: ['S1.13', 'X.12'] },
  REPEAT: { topic: 'kinds', sources: ['S3.12'] },
  THREAD: { topic: 'kinds', sources: ['S4.9'] },
  ORDER: { topic: 'kinds', sources: ['S3.8'] },
  REWARD: { topic: 'kinds', sources: ['S4.27'] },
  STRANGER: { topic: 'kinds', sources: ['S1.21'] },
  CONSENT: { topic: 'kinds', sources: ['X.8'] },
  MIXUP: { topic: 'kinds', sources: ['S1.25'] },
  INTRUSION: { topic: 'kinds', sources: ['S1.10', 'X.8'], references: ['aguirre-2015'] },
  BLINDSPOT: { topic: 'kinds', sources: ['S2.20'], references: ['rawson-2013'] },
  notShared: { topic: 'causes', sources: ['S3.6', 'S1.27'] },
  delay: { topic: 'causes', sources: ['S0.15'], references: ['terry-1994'] },
  identity: { topic: 'causes', sources: ['S1.21'], references: ['lin-2022'] },
  wrongLink: { topic: 'causes', sources: ['S1.25'] },
  unobservable: { topic: 'causes', sources: ['X.12'] },
  recordError: { topic: 'causes', references: ['dehoratius-2008'] },
  outage: { topic: 'causes', references: ['nygard-2018'] },
  policy: { topic: 'causes', sources: ['S2.30', 'S2.31'] },
  overshared: { topic: 'causes', sources: ['X.8'], references: ['aguirre-2015'] },
  dataDomain: { topic: 'knowledge', references: ['dama-2017'] },
  dataSilo: { topic: 'knowledge', sources: ['S1.27', 'S2.5', 'S4.4'], journeys: ['sales-rep'] },
  identityResolution: {
    topic: 'knowledge',
    sources: ['S1.21', 'S1.22'],
    references: ['lin-2022', 'fellegi-1969'],
    journeys: ['three-devices'],
  },
  singleCustomerView: { topic: 'knowledge', sources: ['S1.28'] },
  cdp: { topic: 'knowledge', sources: ['S1.33'] },
  pim: { topic: 'knowledge', sources: ['S2.28'], journeys: ['two-prices'] },
  headless: { topic: 'knowledge', sources: ['S2.27'], english: true },
  oms: { topic: 'knowledge', journeys: ['store-return'] },
  legacySystem: { topic: 'knowledge', sources: ['S1.29'] },
  dataHub: { topic: 'knowledge', sources: ['S1.28'], journeys: ['market-stall'] },
  syncDelay: {
    topic: 'knowledge',
    sources: ['S0.15'],
    references: ['terry-1994'],
    journeys: ['faster-than-sync', 'no-means-no'],
  },
  eventualConsistency: {
    topic: 'knowledge',
    references: ['vogels-2009', 'terry-1994'],
    journeys: ['faster-than-sync'],
  },
  stockError: { topic: 'knowledge', references: ['dehoratius-2008', 'rekik-2019'], journeys: ['web-app-store'] },
  integrationQuality: { topic: 'quality', sources: ['S0.2'], references: ['sousa-2006'] },
  contentConsistency: {
    topic: 'quality',
    sources: ['S0.16', 'X.4'],
    references: ['sousa-2006', 'ewart-2013'],
    journeys: ['loud-quiet-foreign'],
  },
  processConsistency: {
    topic: 'quality',
    sources: ['S3.12'],
    references: ['sousa-2006', 'ewart-2013'],
    journeys: ['store-return', 'half-filled-form'],
  },
  contactRule: { topic: 'messages', sources: ['S1.12'], references: ['schmidt-2015'], journeys: ['tv-then-banner'] },
  sequentialMessaging: {
    topic: 'messages',
    sources: ['S1.11', 'S1.13'],
    references: ['adaptly-2014'],
    journeys: ['three-chapters'],
  },
  wearOut: {
    topic: 'messages',
    sources: ['S1.12', 'X.11'],
    references: ['campbell-2003', 'kronrod-2019'],
    journeys: ['tv-then-banner'],
  },
  broadcast: { topic: 'messages', sources: ['S1.14', 'X.12'], journeys: ['three-chapters'] },
  consent: { topic: 'messages', sources: ['X.8'], references: ['dsgvo', 'uwg'], journeys: ['no-means-no'] },
  personalisation: {
    topic: 'messages',
    sources: ['S4.26', 'S1.10'],
    references: ['aguirre-2015'],
    journeys: ['research-online', 'three-devices'],
  },
  performanceMarketing: { topic: 'messages', sources: ['S0.12', 'S0.24', 'S0.25'], english: true },
  csat: { topic: 'measures', sources: ['S4.30'], journeys: ['four-stars'] },
  nps: { topic: 'measures', references: ['reichheld-2003', 'keiningham-2007'] },
  ces: { topic: 'measures', references: ['dixon-2010'], journeys: ['social-to-phone'] },
  attribution: { topic: 'measures', sources: ['S2.20'], references: ['gallino-2014'], journeys: ['four-stars'] },
} as const satisfies Readonly<Record<string, Term>>
export type TermId = keyof typeof terms
