import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import * as atoms from '../content/schema/atoms.ts'
import { scenarioSchema } from '../content/schema/scenarioSchema.ts'
import { stepSchema } from '../content/schema/steps.ts'
import { strategySchema } from '../content/schema/strategySchema.ts'
import words from './schemaWords.json' with { type: 'json' }

const fields = new Map(Object.entries(words.fields))
const actions = new Map(Object.entries(words.actions))
const { text, minutes, period, pieces, domain, ref, value, moment, positive, time } = atoms

const conversion = {
  target: 'draft-2020-12',
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type === 'check' && 'requirement' in valibotAction) {
      const isLength = valibotAction.requirement === atoms.fitsLength
      return isLength ? { ...jsonSchema, minLength: 1, maxLength: atoms.longestText } : jsonSchema
    }
    // What JSON cannot hold, and what only narrows a type, says nothing to a schema.
    return valibotAction.type === 'finite' || valibotAction.type === 'guard' ? jsonSchema : undefined
  },
} satisfies ConversionConfig

/** The published files by name: the form of scenario and strategy files as JSON Schema (draft 2020-12). */
export function publishedSchemas(): Readonly<Record<string, string>> {
  const shared = { text, pieces }
  const scenario = { ...shared, domain, ref, value, time, moment, positive, step: stepSchema }
  const strategy = { ...shared, minutes, period }
  return {
    'scenario-1.json': written(words.scenario, toJsonSchema(scenarioSchema, { ...conversion, definitions: scenario })),
    'strategy-1.json': written(words.strategy, toJsonSchema(strategySchema, { ...conversion, definitions: strategy })),
  }
}

const written = (title: object, { $schema, ...schema }: JsonSchema): string =>
  `${JSON.stringify({ $schema, ...title, ...explained(schema, '') }, null, 2)}\n`

const isObject = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

/** The schema with a description beside every field and a title for every action. */
function explained(node: object, place: string): object {
  const entries = Object.entries(node).map(([key, inner]) => {
    const description = place === 'properties' ? fields.get(key) : undefined
    return [key, isObject(inner) ? { ...(description && { description }), ...explained(inner, key) } : listed(inner)]
  })
  return { ...titleOf(node), ...Object.fromEntries(entries) }
}

const listed = (inner: unknown): unknown =>
  Array.isArray(inner) ? inner.map((item: unknown) => (isObject(item) ? explained(item, '') : item)) : inner

/** A step is titled after its action. */
function titleOf(node: object): object {
  const step = 'properties' in node && isObject(node.properties) ? node.properties.do : undefined
  if (!isObject(step) || typeof step.const !== 'string') return {}
  return { title: step.const, description: actions.get(step.const) }
}
