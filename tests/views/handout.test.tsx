import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { loadJourney, loadTitles } from '../../src/app/journeys.ts'
import { createTranslator } from '../../src/i18n/instance.ts'
import { loadWords } from '../../src/i18n/words.ts'
import { HandoutScreen } from '../../src/views/handout.tsx'
import { unfinished } from './unfinished.ts'
import { textsOf, visit } from './visit.tsx'

const path = (list: string, language = 'de') => `/${language}/present/handout/?list=${list}`
const sheets = () => screen.findAllByRole('article')
afterEach(() => vi.unstubAllGlobals())

test('lists the whole programme, and lays out its journeys in its order', async () => {
  await visit(path('two-prices.story.email-discount'))
  expect((await sheets()).map((sheet) => sheet.getAttribute('aria-label'))).toEqual([
    'Zwei Preise, ein Mixer',
    'Der Rabatt, den nur die E-Mail kennt',
  ])
  const items = within(screen.getByRole('list', { name: 'Programm' })).getAllByRole('listitem')
  expect(textsOf(items)).toEqual([
    'Zwei Preise, ein Mixer',
    'Geschichtenur am Bildschirm',
    'Der Rabatt, den nur die E-Mail kennt',
  ])
  expect(screen.getByRole('status')).toHaveTextContent('2 Reisen, jede beginnt auf einem neuen Blatt')
  expect(screen.getByRole('link', { name: 'Zum Programm' })).toHaveAttribute(
    'href',
    '/de/present/?list=two-prices.story.email-discount',
  )
})

test('a sheet tells the journey to its end, with both balances and the mood, and asks nothing', async () => {
  await visit(path('email-discount', 'en'))
  const [sheet] = await sheets()
  if (!sheet) throw new Error('no sheet')
  const { getAllByRole, getByRole, getByText, queryByRole } = within(sheet)
  expect(getAllByRole('group', { name: /^(Multichannel|Omnichannel)$/ })).toHaveLength(6)
  expect(getByRole('table', { name: 'The balance of both lanes' })).toBeVisible()
  expect(sheet.querySelectorAll('figure')).toHaveLength(1)
  expect(getByText(/^Replay it: .*\/en\/journeys\/email-discount\/$/)).toBeInTheDocument()
  for (const role of ['radio', 'textbox', 'combobox']) expect(queryByRole(role)).toBeNull()
  expect(sheet.textContent).not.toMatch(unfinished)
})

test('prints once everything is there', async () => {
  const { user } = await visit(path('two-prices'))
  await sheets()
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await user.click(screen.getByRole('button', { name: 'Drucken' }))
  expect(print).toHaveBeenCalledOnce()
})

test.each(['', '.', 'story.compare'])(
  'without a journey („%s“) it says so, and leads to the programme',
  async (list) => {
    await visit(path(list))
    expect(screen.getByText(/^Noch steht keine Reise im Programm\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Zum Programm' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Drucken' })).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  },
)

test('names what nobody knows, as text, and prints the rest', async () => {
  await visit(path('two-prices.<b>nobody</b>'))
  expect(await sheets()).toHaveLength(1)
  expect(screen.getByRole('alert')).toHaveTextContent('Im Link steht etwas, das es hier nicht gibt: <b>nobody</b>')
})

test('says that it loads, that it could not, and comes at the next try', async () => {
  const translator = createTranslator('de', await loadWords('de', ['common', 'stage']), { strict: true })
  let isOnline = false
  const load = (id: string) => (isOnline ? loadJourney('de', id) : Promise.reject(new Error('offline')))
  const data = { titles: await loadTitles('de'), loadJourney: load }
  render(
    <I18nextProvider i18n={translator}>
      <MemoryRouter initialEntries={[path('two-prices')]}>
        <HandoutScreen data={data} />
      </MemoryRouter>
    </I18nextProvider>,
  )
  expect(screen.getByRole('status')).toHaveTextContent('Die Reisen werden geladen …')
  expect(screen.getByRole('button', { name: 'Drucken' })).toHaveAttribute('aria-disabled', 'true')
  expect(await screen.findByRole('alert')).toHaveTextContent('Prüfe deine Verbindung')
  isOnline = true
  await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }))
  expect(await sheets()).toHaveLength(1)
  expect(screen.queryByRole('alert')).toBeNull()
})
