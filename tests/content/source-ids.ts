/** How many statements each part of the digest has: sources S0 to S4, weak spots X, systems and examples T. */
const statements = { S0: 25, S1: 35, S2: 36, S3: 18, S4: 51, X: 18, T: 35 }

/** Every statement that content may rest on, such as `S4.13` or `X.8`. */
export const sourceIds: readonly string[] = Object.entries(statements).flatMap(([source, count]) =>
  Array.from({ length: count }, (_, index) => `${source}.${index + 1}`),
)
