import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { pool } from '../../src/content/questions/index.ts'
import type { Question } from '../../src/content/questions/question.ts'
import { createTranslator } from '../../src/i18n/instance.ts'
import { loadWords } from '../../src/i18n/words.ts'
import { type Answer, choicesOf } from '../../src/presenters/course/answer.ts'
import { solutionOf } from '../../src/presenters/course/judge.ts'
import { wordingOf } from '../../src/presenters/course/words.ts'
import { QuestionCard } from '../../src/views/course/question.tsx'
import { library, questionWords } from './shipped.ts'

async function show(question: Question, form = 0, language: 'de' | 'en' = 'en') {
  const words = questionWords(language, question.id)
  const onDone = vi.fn()
  const translator = createTranslator(language, await loadWords(language, ['common', 'course']), { strict: true })
  render(
    <I18nextProvider i18n={translator}>
      <MemoryRouter>
        <QuestionCard
          exhibit={{ question, form, seed: 'test' }}
          words={words}
          answers={async () => words}
          title="Question"
          onDone={onDone}
          next={<button type="button">onward</button>}
        />
      </MemoryRouter>
    </I18nextProvider>,
  )
  return { words, wording: wordingOf(words, form), onDone, user: userEvent.setup() }
}
type Shown = Awaited<ReturnType<typeof show>>

/** Gives an answer the way a learner does. */
async function give({ user, wording, words }: Shown, question: Question, answer: Answer) {
  if (typeof answer === 'string') return user.click(screen.getByRole('radio', { name: wording.options[answer] ?? '' }))
  if (Array.isArray(answer)) {
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) if (box.checked) await user.click(box)
    for (const domain of answer)
      await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${wording.options[domain]}`) }))
  } else if (question.type === 'matching')
    for (const [row, group] of Object.entries(answer))
      await user.selectOptions(
        screen.getByRole('combobox', { name: wording.options[row] ?? '' }),
        words.groups?.[group] ?? '',
      )
}
const check = ({ user }: Shown) =>
  user.click(screen.getByRole('button', { name: /^(?:Check|Check again|Play it through)$/ }))

/** Something else than the solution, that can be given. */
function wrongAnswer(question: Question, solution: Answer): Answer | null {
  if (question.type === 'matching')
    return Object.fromEntries(
      Object.entries(question.rows).map(([row, group]) => [
        row,
        question.groups.find((other) => other !== group) ?? '',
      ]),
    )
  if (question.type === 'lab') return [question.goal === 'impersonal' ? 'identity' : 'orders']
  if (question.type === 'estimate') return null // where the slider stands at first
  return choicesOf({ question, form: 0, seed: '' }).find((choice) => choice !== solution) ?? null
}

test.each(pool)('$id: a wrong answer gets a hint and the way back, the right one its reason', async (question) => {
  const shown = await show(question)
  const solution = solutionOf(question, 0, library)
  const wrong = wrongAnswer(question, solution)
  if (wrong !== null) await give(shown, question, wrong)
  await check(shown)
  const status = screen.getByRole('status')
  await waitFor(() => expect(status).toHaveTextContent('Not yet'))
  expect(status).toHaveTextContent(shown.words.hint ?? 'no hint')
  expect(within(status).getByRole('link', { name: 'Back to the place in the journey' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/en/journeys/${question.place.journey}/`),
  )
  expect(shown.onDone).not.toHaveBeenCalled()
  if (question.type === 'estimate') return
  await give(shown, question, solution)
  await check(shown)
  await waitFor(() => expect(status).toHaveTextContent('Right'))
  expect(shown.onDone).toHaveBeenCalledExactlyOnceWith(true)
  expect(screen.getByRole('button', { name: 'onward' })).toBeVisible()
  expect(document.body.textContent).not.toMatch(/\{\{|\bundefined\b|\bNaN\b|\[object/)
})

const [choice] = pool
test('a second wrong answer brings the solution, and counts as told', async () => {
  if (!choice) throw new Error('no question')
  const shown = await show(choice, 1)
  for (const option of ['a', 'c']) {
    await give(shown, choice, option)
    await check(shown)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(shown.words.feedback[option] ?? ''))
  }
  expect(screen.getByRole('status')).toHaveTextContent('This fits')
  expect(screen.getByRole('status')).toHaveTextContent(shown.words.feedback.b ?? '')
  expect(shown.onDone).toHaveBeenCalledExactlyOnceWith(false)
  expect(screen.getByText('fits')).toBeVisible()
  expect(screen.getAllByText('does not fit')).toHaveLength(2)
})

test('nothing is judged before there is an answer', async () => {
  if (!choice) throw new Error('no question')
  const shown = await show(choice)
  await check(shown)
  expect(screen.getByRole('status')).toHaveTextContent('Choose an answer first.')
  expect(shown.onDone).not.toHaveBeenCalled()
})
