// Writes journeys into one HTML file that needs nothing else: no site, no network.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { visible } from '../cli/complaint.ts'
import { languageOf, wordsIn } from '../cli/words.ts'
import { fill } from '../presenters/alone/fill.ts'
import { type ExportRequest, exportRequestOf } from './export-request.ts'
import { site } from './site.ts'

process.env.NODE_ENV ??= 'production'

const words = wordsIn(languageOf(process.env))

const complain = (line: string) => process.stderr.write(`${visible(line)}\n`)

async function write({ journeys, languages, out }: ExportRequest): Promise<void> {
  const { buildAlone, packJourney } = await import('./alone.ts') // what builds takes a while to load
  const packed = journeys.map(({ id, start }) => ({ ...packJourney(id), start }))
  const [language = 'de'] = languages
  const title = packed.map(({ words: told }) => told[language]?.title).join(' · ')
  const published = process.env.SITE_URL ? site.origin + site.base : null
  const html = fill(await buildAlone(), title, { languages, journeys: packed, site: published })
  try {
    writeFileSync(resolve(process.env.INIT_CWD ?? '.', out), html) // npm goes to the project first
  } catch (error) {
    process.exitCode = 2
    complain(
      words.say('errors.notWritten', {
        file: out,
        reason: error instanceof Error && 'code' in error ? `${error.code}` : '',
      }),
    )
    return
  }
  process.stdout.write(`${visible(words.say('export.written', { file: out, number: journeys.length }))}\n`)
}

const request = exportRequestOf(process.argv.slice(2))
try {
  if (!request.ok) {
    process.exitCode = 2
    for (const line of request.complaint(words)) complain(line)
  } else if (request.value === null) process.stdout.write(`${words.say('export.usage')}\n`)
  else await write(request.value)
} catch (error) {
  process.exitCode = 1
  complain(words.say('errors.unexpected', { reason: error instanceof Error ? error.message : '' }))
}
