import { statSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { inLine } from './pageTable.ts'
import { visit } from './pageVisit.ts'

/** What an embed costs the page around it, in kB of packed bodies and in requests. */
export interface EmbedWeight {
  readonly still: number
  readonly running: number
  readonly requests: number
}

/** Weighs the element as it stands before anything is pressed, and a running embed without its faces. */
export async function embedOf(browser: Browser, address: (path: string) => string): Promise<EmbedWeight> {
  const { bytes, requests } = await visit(browser, address('/de/embed/web-app-store/?step=s5'))
  const running = Object.entries(bytes).reduce((sum, [kind, size]) => (kind === 'Font' ? sum : sum + size), 0)
  return { still: statSync('dist/embed.js.gz').size / 1000, running: running / 1000, requests }
}

const mark = (value: number, most: number) => (value <= most ? 'met' : 'MISSED')

/** Both beside a one-question sample of H5P: 258 kB in 59 requests, counted with the same browser. */
export function reportEmbed({ still, running, requests }: EmbedWeight): string {
  return [
    inLine(['embed', 'value', 'H5P', '', 'target', '']),
    inLine(['still with embed.js', `${still.toFixed(1)} kB`, '', '', '≤ 12', mark(still, 12)]),
    inLine(['running, without faces', `${running.toFixed(1)} kB`, '258.0 kB', '', '≤ 145', mark(running, 145)]),
    inLine(['requests', String(requests), '59', '', '', '']),
  ].join('\n')
}
