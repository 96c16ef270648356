import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter, useLocation } from 'react-router'
import { expect, vi } from 'vitest'
import { openPage } from '../../src/app/page.ts'
import { createPages } from '../../src/app/pages.ts'
import { Tree } from '../../src/app/tree.tsx'
import { createTranslator } from '../../src/i18n/instance.ts'
import { isLanguage, type Language } from '../../src/i18n/language.ts'
import { loadWords } from '../../src/i18n/words.ts'
import type { Journey } from '../../src/presenters/journey.ts'
import { LateBalanceSheet, LateLog, LateMood, LateTakeAway } from '../../src/views/balance-sheet/late.ts'
import { LateClaims } from '../../src/views/claims/late.ts'
import { LateReview, LateTransfer } from '../../src/views/lesson/after/late.ts'
import { LateSecondLane } from '../../src/views/lesson/late.ts'
import { LateBar } from '../../src/views/replay/player/late.ts'
import { ReplayScreen } from '../../src/views/replay.tsx'

/** What jsdom does not have: a choice about motion, and scrolling. */
function furnish() {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  window.scrollTo = vi.fn()
  Element.prototype.scrollIntoView = vi.fn()
  Element.prototype.setPointerCapture = vi.fn()
}

const lateParts = [
  ...[LateBalanceSheet, LateLog, LateMood, LateTakeAway, LateClaims],
  ...[LateBar, LateSecondLane, LateReview, LateTransfer],
]

/** Parts that come later are there from the start, so that nothing changes outside of `act`. */
async function preload(translator: ReturnType<typeof createTranslator>) {
  for (const part of lateParts) await part.preload(translator)
}

/** Opens an address of the whole application; every missing word throws. */
export async function visit(address: string) {
  furnish()
  const [, first] = address.split('/')
  const language: Language = isLanguage(first) ? first : 'de'
  const [pathname = ''] = address.split('?')
  const translator = createTranslator(language, await loadWords(language, ['common']), { strict: true })
  const open = (wanted: string) => openPage(translator, language, wanted)
  const pages = createPages(pathname, await open(pathname), open)
  await preload(translator)
  const at = { query: '' }
  const Watch = () => {
    at.query = useLocation().search
    return null
  }
  const shown = render(
    <MemoryRouter initialEntries={[address]}>
      <Tree translator={translator} pages={pages} />
      <Watch />
    </MemoryRouter>,
  )
  return { user: userEvent.setup(), at, ...shown }
}

/** Shows one journey alone, whoever wrote it; every missing word throws. */
export async function showJourney(journey: Journey, language: Language, query = '') {
  furnish()
  const words = await loadWords(language, ['common', 'engine', 'lesson', 'replay'])
  const translator = createTranslator(language, words, { strict: true })
  await preload(translator)
  return render(
    <I18nextProvider i18n={translator}>
      <MemoryRouter initialEntries={[`/${query}`]}>
        <ReplayScreen data={journey} />
      </MemoryRouter>
    </I18nextProvider>,
  )
}

/** The steps of the replay, in order. */
export const rows = (): readonly HTMLElement[] =>
  [...document.querySelectorAll('li')].filter((item) => item.querySelector('[role=group]') !== null)
/** Follows a link; React lets a new address come only inside an awaited `act`. */
export const follow = (link: HTMLElement) => act(async () => void fireEvent.click(link))
/** Expects what will be, once React and the router have come to rest. */
export const soon = <Value,>(look: () => Value) => expect.poll(look, { timeout: 4_000 })
/** The step that stands open, from 1; 0 = none. */
export const currentStep = (): number => rows().findIndex((row) => row.getAttribute('aria-current') === 'step') + 1
/** Texts with plain spaces where they keep a number and its unit together. */
export const textsOf = (elements: readonly HTMLElement[]): readonly string[] =>
  elements.map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))
/** What is said aloud after a move. */
export const spoken = (): string => textsOf(screen.getAllByRole('status')).join(' ').trim()
