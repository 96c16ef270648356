import type about from '../../locales/de/about.json'
import type alone from '../../locales/de/alone.json'
import type balance from '../../locales/de/balance.json'
import type claims from '../../locales/de/claims.json'
import type common from '../../locales/de/common.json'
import type compare from '../../locales/de/compare.json'
import type course from '../../locales/de/course.json'
import type desk from '../../locales/de/desk.json'
import type embed from '../../locales/de/embed.json'
import type embedding from '../../locales/de/embedding.json'
import type engine from '../../locales/de/engine.json'
import type gallery from '../../locales/de/gallery.json'
import type glossary from '../../locales/de/glossary.json'
import type guide from '../../locales/de/guide.json'
import type lesson from '../../locales/de/lesson.json'
import type lessonFeedback from '../../locales/de/lesson-feedback.json'
import type offline from '../../locales/de/offline.json'
import type player from '../../locales/de/player.json'
import type replay from '../../locales/de/replay.json'
import type research from '../../locales/de/research.json'
import type rounds from '../../locales/de/rounds.json'
import type scenes from '../../locales/de/scenes.json'
import type sources from '../../locales/de/sources.json'
import type stage from '../../locales/de/stage.json'
import type story from '../../locales/de/story.json'
import type strategy from '../../locales/de/strategy.json'

/** Every namespace of t(), shaped by its German words. A new one is one line here and its JSON in each language. */
export interface Namespaces {
  readonly balance: typeof balance
  readonly claims: typeof claims
  readonly common: typeof common
  readonly compare: typeof compare
  readonly desk: typeof desk
  readonly course: typeof course
  readonly embed: typeof embed
  readonly embedding: typeof embedding
  readonly engine: typeof engine
  readonly gallery: typeof gallery
  readonly guide: typeof guide
  readonly lesson: typeof lesson
  readonly 'lesson-feedback': typeof lessonFeedback
  readonly offline: typeof offline
  readonly player: typeof player
  readonly replay: typeof replay
  readonly about: typeof about
  readonly alone: typeof alone
  readonly rounds: typeof rounds
  readonly sources: typeof sources
  readonly research: typeof research
  readonly glossary: typeof glossary
  readonly scenes: typeof scenes
  readonly stage: typeof stage
  readonly strategy: typeof strategy
  readonly story: typeof story
}
export type Namespace = keyof Namespaces

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Namespaces
  }
}
