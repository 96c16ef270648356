import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { build } from 'vite'
import { compress } from '../../src/build/compress.ts'
import { PageFloor } from './pageFloor.ts'

/** Addresses of the two pages that ours are measured against. */
export const floors = { plain: '/bench/plain/', react: '/bench/react/' } as const

const document = (head: string, body: string) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${floors.plain}</title><link rel="icon" href="/favicon.svg">${head}</head><body><div id="root">${body}</div></body></html>`

/** Copies the built site into a folder of its own, with the two floor pages in it; gives back the folder. */
export async function siteWithFloors(): Promise<string> {
  const folder = mkdtempSync(`${tmpdir()}/page-bench-`)
  cpSync('dist', `${folder}/dist`, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: `${folder}/dist/bench/react`,
      emptyOutDir: true,
      target: 'baseline-widely-available',
      rolldownOptions: { input: 'tests/bench/pageFloorClient.ts', output: { entryFileNames: 'floor.js' } },
    },
  })
  const html = renderToString(createElement(PageFloor))
  const write = (path: string, text: string) => {
    mkdirSync(`${folder}/dist${path}`, { recursive: true })
    writeFileSync(`${folder}/dist${path}index.html`, text)
  }
  write(floors.plain, document('', html))
  write(floors.react, document(`<script type="module" src="${floors.react}floor.js"></script>`, html))
  compress(`${folder}/dist/bench`)
  for (const file of globSync(`${folder}/dist/**/*.br`)) rmSync(file) // the budget counts gzip
  return folder
}
