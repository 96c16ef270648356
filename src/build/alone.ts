import { createHash } from 'node:crypto'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { stations } from '../content/course.ts'
import { shelf } from '../content/shelf.ts'
import { languages } from '../i18n/language.ts'
import type { PackedCourse, PackedJourney } from '../presenters/alone/cargo.ts'
import { room } from '../presenters/alone/fill.ts'
import { jsonPlugin } from './json-plugin.ts'
import { inAll, readJson, scenarioOf, wordsOf } from './read-json.ts'
import { standIns } from './stand-ins.ts'

/** The words of the replay and of everything that opens from it; a file that runs alone holds no others. */
const spoken =
  /^(?:alone|balance|common|course|desk|engine|glossary|lesson|lesson-feedback|player|replay|rounds|scenes|sources|stage|strategy)\.json$/
const silent = globSync('locales/de/*.json')
  .map((path) => basename(path))
  .filter((name) => !spoken.test(name))

/** What leads out of the file, and what makes such a file. */
const replaced = {
  'src/ui/local-link.tsx': 'src/alone/local-link.tsx',
  'src/ui/page-address.ts': 'src/alone/page-address.ts',
  'src/views/take/one-file-button.tsx': 'src/alone/one-file-button.tsx',
  'src/views/take/package-buttons.tsx': 'src/alone/package-buttons.tsx',
  'src/views/course/package.tsx': 'src/alone/course-package.tsx',
  'src/content/scenarios.ts': 'src/alone/scenarios.ts',
}

/** Leaves out what the replay never says. */
function silentPlugin(): Plugin {
  return {
    name: 'silent',
    enforce: 'pre',
    load: (id) =>
      silent.some((name) => /\/locales\/\w+\/[\w-]+\.json$/.test(id) && id.endsWith(`/${name}`)) ? '{}' : null,
  }
}

async function bundle(): Promise<{ readonly script: string; readonly sheet: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [standIns(replaced), silentPlugin(), jsonPlugin(), react()],
    json: { stringify: true },
    build: {
      write: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/alone/entry.tsx',
        output: { format: 'iife', codeSplitting: false },
        checks: { emptyImportMeta: false }, // of what fetches parts, and nothing is fetched
      },
    },
  })
  const { output } = [result].flat()[0] as Rolldown.RolldownOutput
  const script = output.flatMap((item) => (item.type === 'chunk' ? [item.code] : []))
  const sheet = output.flatMap((item) => (item.type === 'asset' && item.fileName.endsWith('.css') ? [item.source] : []))
  if (script.length !== 1 || sheet.length !== 1 || output.length !== 2)
    throw new Error(`one script and one sheet were expected, not ${output.map(({ fileName }) => fileName).join(', ')}`)
  // Nothing in it may end the tag it stands in.
  return {
    script: String(script[0])
      .replace(/<(?=\/script|!--)/gi, '\\x3c')
      .trim(),
    sheet: String(sheet[0]).trim().replaceAll('font-display:optional', 'font-display:block'),
  } // the faces are in it
}

const seal = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Builds the program as one HTML text with room for journeys; see src/presenters/alone/fill.ts. */
export async function buildAlone(): Promise<string> {
  const { script, sheet } = await bundle()
  const policy = [
    "default-src 'none'",
    `script-src ${seal(script)}`,
    `style-src ${seal(sheet)}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    room.connect,
  ].join('; ')
  const waiting = languages.map((language) => `<p lang="${language}">${wordsOf(language, 'alone').waiting}</p>`)
  return `<!doctype html>
<html ${room.language}>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${room.title}</title>
    <style>${sheet}</style>
  </head>
  <body>
    <div id="root">${waiting.join('')}</div>
    <script type="application/json" id="cargo">${room.cargo}</script>
    <script>${script}</script>
  </body>
</html>
`
}

/** A shipped journey with all its words, ready to be carried; throws where there is none of this name. */
export function packJourney(id: string): PackedJourney {
  const mark = shelf.find((each) => each.id === id)
  if (!mark) throw new Error(`no such journey: ${id}`)
  const [whatIfs] = globSync(`src/content/what-ifs/${id}.json`)
  return {
    scenario: scenarioOf(id),
    whatIfs: whatIfs ? readJson(whatIfs) : [],
    support: mark.support,
    words: inAll((language) => wordsOf(language, `scenarios/${id}`)),
    notes: inAll((language) => wordsOf(language, `notes/${id}`)),
  }
}

/** The words of the course in every language, ready to be carried. */
export function packCourse(): Readonly<Record<string, PackedCourse>> {
  const all = stations.map((_station, index) => index + 1)
  return inAll((language) => {
    const words = (name: string | number) => wordsOf(language, `stations/${name}`)
    return {
      before: words('before'),
      stations: all.map(words),
      answers: all.map((number) => words(`${number}-answers`)),
    }
  })
}

/** Lays the template and every journey where the site finds them to make a file of its own (src/views/take). */
export async function writeAlone(folder: string): Promise<void> {
  mkdirSync(`${folder}/export`, { recursive: true })
  writeFileSync(`${folder}/export/alone.txt`, await buildAlone())
  writeFileSync(`${folder}/export/course.json`, JSON.stringify(packCourse()))
  for (const { id } of shelf) writeFileSync(`${folder}/export/${id}.json`, JSON.stringify(packJourney(id)))
}
