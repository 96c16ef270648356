export { maxBytes, readJson } from './file.ts'
export { type Problem, type ProblemCode, problemCodes, type Reading } from './problem.ts'
export { checkScenario, readScenario } from './scenario.ts'
export { checkStrategy, readStrategy } from './strategy.ts'
