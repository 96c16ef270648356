import { expect, test } from 'vitest'
import { createPages } from '../../src/app/pages.ts'

const page = { title: 'Start', description: '', content: null }

test('each page is loaded once, and a forgotten one again', async () => {
  const opened: string[] = []
  const pages = createPages('/de/', page, async (pathname) => {
    opened.push(pathname)
    return page
  })
  expect(pages.at('/de/a/')).toBe(pages.at('/de/a/'))
  pages.forget('/de/a/')
  await Promise.all([pages.at('/de/a/'), pages.at('/de/')])
  expect(opened).toEqual(['/de/a/', '/de/a/'])
})
