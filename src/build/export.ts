// Writes journeys or the course into one file: HTML that needs nothing else, or a package for learning platforms.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { visible } from '../cli/complaint.ts'
import { languageOf, wordsIn } from '../cli/words.ts'
import { isExport } from './export-kinds.ts'
import { type ExportRequest, exportRequestOf } from './export-request.ts'
import { site } from './site.ts'

process.env.NODE_ENV ??= 'production'

const words = wordsIn(languageOf(process.env))

const complain = (line: string) => process.stderr.write(`${visible(line)}\n`)

async function write({ out, ...request }: ExportRequest): Promise<void> {
  const { contentsOf } = await import('./export-contents.ts') // what builds takes a while to load
  const published = process.env.SITE_URL ? site.origin + site.base : null
  const contents = await contentsOf(request, published)
  try {
    writeFileSync(resolve(process.env.INIT_CWD ?? '.', out), contents) // npm goes to the project first
  } catch (error) {
    process.exitCode = 2
    const reason = error instanceof Error && 'code' in error ? `${error.code}` : ''
    complain(words.say('errors.notWritten', { file: out, reason }))
    return
  }
  const number = request.journeys.length
  process.stdout.write(`${visible(words.say('export.written', { file: out, number }))}\n`)
}

const [kind = '', ...args] = process.argv.slice(2)
if (!isExport(kind)) throw new Error(`npm run export:file or export:scorm, not ${kind}`)
const request = exportRequestOf(kind, args)
try {
  if (!request.ok) {
    process.exitCode = 2
    for (const line of request.complaint(words)) complain(line)
  } else if (request.value === null) process.stdout.write(`${words.say(`export.usage.${kind}`)}\n`)
  else await write(request.value)
} catch (error) {
  process.exitCode = 1
  complain(words.say('errors.unexpected', { reason: error instanceof Error ? error.message : '' }))
}
