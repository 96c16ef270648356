import process from 'node:process'
import { run } from './run.ts'
import { languageOf, wordsIn } from './words.ts'

// Whoever reads may stop reading (`| head -1`); that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const words = wordsIn(languageOf(process.env))
try {
  const { code, out, err } = await run(process.argv.slice(2), words)
  process.exitCode = code
  process.stdout.write(out)
  process.stderr.write(err)
} catch (error) {
  process.exitCode = 1
  process.stderr.write(`${words.say('errors.unexpected', { reason: error instanceof Error ? error.message : '' })}\n`)
}
