import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { sourcesPerSlide } from '../../src/presenters/deck/deck.ts'
import { journeys } from '../content/shipped.ts'
import { ensureOffice } from '../tools/ensure-office.ts'
import { journeyPath, open } from './replay.ts'

const wordsOf = (language: string, folder: string, id: string) =>
  JSON.parse(readFileSync(`locales/${language}/${folder}/${id}.json`, 'utf8'))

async function saveSlides(page: Page, language: string, id: string, path: string) {
  const { around } = JSON.parse(readFileSync(`locales/${language}/replay.json`, 'utf8'))
  const { take } = JSON.parse(readFileSync(`locales/${language}/balance.json`, 'utf8'))
  await open(page, journeyPath(id, '?step=s2', language))
  await page.getByText(around.take).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: take.slides }).click()
  await (await saved).saveAs(path)
}

/** The pages of a presentation as an independent program reads them. */
function pagesOf(folder: string, file: string): readonly string[] {
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`
  execFileSync(
    'soffice',
    ['--headless', home, '--convert-to', 'pdf', '--outdir', folder, join(folder, `${file}.pptx`)],
    {
      stdio: 'ignore',
    },
  )
  const text = execFileSync('pdftotext', ['-layout', join(folder, `${file}.pdf`), '-'], { encoding: 'utf8' })
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' '))
}

for (const [language, id] of [
  ['de', 'web-app-store'],
  ['en', 'sales-rep'],
] as const)
  test(`the slides of ${id} in ${language} open elsewhere with all their words`, async ({ page }) => {
    test.setTimeout(600_000)
    // biome-ignore lint/suspicious/noSkippedTests: only where no office program can be had, and it says so
    test.skip(!ensureOffice(), 'needs LibreOffice and poppler, which cannot be installed here')
    const folder = mkdtempSync(join(tmpdir(), 'slides-'))
    try {
      await saveSlides(page, language, id, join(folder, `${id}.pptx`))
      const scenario = journeys.find((journey) => journey.scenario.id === id)?.scenario
      const words = wordsOf(language, 'scenarios', id)
      const pages = pagesOf(folder, id)
      const steps = scenario?.steps ?? []
      const sources = Math.ceil((scenario?.sources.length ?? 0) / sourcesPerSlide)
      expect(pages).toHaveLength(1 + steps.length + 1 + sources)
      expect(pages[0]).toContain(words.title)
      steps.forEach((step, place) => {
        expect(pages[place + 1]).toContain(words.steps[step.id].does.replace(/\s+/g, ' '))
        expect(pages[place + 1]).toContain('Multichannel')
        expect(pages[place + 1]).toContain('Omnichannel')
      })
      for (const source of scenario?.sources ?? []) expect(pages.slice(steps.length + 2).join(' ')).toContain(source)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
