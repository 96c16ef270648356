import type { Answered } from '../playback/answers.ts'
import type { Result } from './dialects.ts'
import type { Launch } from './launch.ts'

/** An xAPI statement (version 1.0.3). */
export interface Statement {
  readonly id: string
  readonly timestamp: string
  readonly [part: string]: unknown
}

const verbs = {
  answered: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { de: 'beantwortete', en: 'answered' } },
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { de: 'schloss ab', en: 'completed' } },
} as const

const activity = (id: string, kind: string) => ({
  objectType: 'Activity',
  id,
  definition: { type: `http://adlnet.gov/expapi/activities/${kind}` },
})

function statementOf(
  launch: Launch,
  verb: keyof typeof verbs,
  object: object,
  result: object,
  language: string,
): Statement {
  const parent = { contextActivities: { parent: [{ objectType: 'Activity', id: launch.activity }] } }
  return {
    id: crypto.randomUUID(),
    timestamp: new Date().toISOString(),
    actor: launch.actor,
    verb: verbs[verb],
    object,
    result,
    context: {
      ...(launch.registration && { registration: launch.registration }),
      ...(verb === 'answered' && parent),
      platform: 'Roter Faden',
      language,
    },
  }
}

/** The names of our own parts of a statement. */
const partsOf = ({ activity: id }: Launch, { kind, gaps }: Answered) => ({
  [`${id}/extensions/kind`]: kind,
  [`${id}/extensions/gap-kinds`]: gaps,
})

/** Somebody predicted or answered something: the choice, whether it was right, and which kinds of tear it is about. */
export const answeredStatement = (launch: Launch, answered: Answered, language: string): Statement =>
  statementOf(
    launch,
    'answered',
    activity(`${launch.activity}/${answered.about}`, answered.kind === 'answer' ? 'question' : 'interaction'),
    { response: answered.choice, success: answered.isRight, extensions: partsOf(launch, answered) },
    language,
  )

/** The whole was worked through. */
export const completedStatement = (launch: Launch, { score }: Result, language: string): Statement =>
  statementOf(
    launch,
    'completed',
    activity(launch.activity, 'course'),
    { completion: true, score: { scaled: Math.round(score * 100) / 100 } },
    language,
  )
