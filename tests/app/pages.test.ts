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
  await pages.at('/de/a/')
  expect(opened).toEqual(['/de/a/', '/de/a/'])
})

test('the page of the start is there and needs no loading', () => {
  const pages = createPages('/de/', page, () => Promise.reject(new Error('not wanted')))
  expect([pages.first('/de/'), pages.first('/de/a/')]).toEqual([page, null])
})
