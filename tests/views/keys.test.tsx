import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { currentStep, follow, soon, visit } from './visit.tsx'

const path = '/de/journeys/email-discount/'

describe('with the focus nowhere', () => {
  test('arrow keys go on and back, and stop at both ends', async () => {
    const { user } = await visit(`${path}?step=s1`)
    await user.keyboard('{ArrowLeft}{ArrowRight}')
    await soon(currentStep).toBe(2)
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}')
    await soon(currentStep).toBe(2)
  })

  test('quick keys count from the step that was asked for, before the page has followed', async () => {
    const { user, at } = await visit('/de/journeys/web-app-store/?step=s1')
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}nn')
    expect(currentStep()).toBe(1)
    expect(screen.getByLabelText('Stelle der Reise')).toHaveAttribute('aria-valuetext', 'Schritt\u00a04 von 8, App')
    await soon(() => at.query).toBe('?step=s4')
    await soon(currentStep).toBe(4)
  })

  test('a step that is opened by its link ends what a key has just asked for', async () => {
    const { user, at } = await visit(`${path}?step=s1`)
    await user.keyboard('{ArrowRight}')
    await user.click(screen.getByRole('link', { name: /^Nach der Arbeit/ }))
    await soon(() => at.query).toBe('?step=s3')
    await soon(currentStep).toBe(3)
    await user.keyboard('{ArrowLeft}')
    await soon(currentStep).toBe(2)
  })

  test('Home and End stay with the page', async () => {
    const { user } = await visit(`${path}?step=s2`)
    await user.keyboard('{End}')
    await user.keyboard('{Home}')
    await soon(currentStep).toBe(2)
  })
})

test('with the focus on a heading that took it on arrival, arrow keys go on once the replay has begun', async () => {
  const { user } = await visit('/de/journeys/')
  await follow(screen.getByRole('link', { name: /^Der Rabatt, den nur/ }))
  expect(await screen.findByRole('heading', { level: 1, name: /^Der Rabatt/ })).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  await soon(currentStep).toBe(0) // nothing runs before the prediction
  // What follows a moment later comes only inside an awaited `act`, on a page that had to be loaded.
  await act(() => user.click(screen.getByRole('button', { name: 'Ohne Vorhersage ansehen' })))
  await act(() => user.keyboard('{ArrowRight}'))
  await soon(currentStep).toBe(2)
})

describe('with the focus in the replay', () => {
  test('arrow keys, Home and End move it, and the focus stays', async () => {
    const { user } = await visit(`${path}?step=s1`)
    const link = screen.getByRole('link', { name: /^Um neun/ })
    link.focus()
    await user.keyboard('{End}')
    await soon(currentStep).toBe(3)
    await user.keyboard('{ArrowLeft}')
    await soon(currentStep).toBe(2)
    await user.keyboard('{Home}')
    await soon(currentStep).toBe(1)
    expect(link).toHaveFocus()
  })

  test.each(['Alt', 'Control', 'Meta', 'Shift'])('keys with %s are left to the browser', async (modifier) => {
    const { user } = await visit(`${path}?step=s2`)
    screen.getByRole('button', { name: 'Weiter' }).focus()
    await user.keyboard(`{${modifier}>}{ArrowRight}{ArrowLeft}{ArrowLeft}{Home}{End}{/${modifier}}`)
    await soon(currentStep).toBe(2)
  })

  test('a list of strategies keeps its own keys', async () => {
    const { user } = await visit(`${path}?step=s2&left=cross-channel`)
    screen.getByRole('combobox', { name: 'Strategie der linken Bahn' }).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{Home}{End}')
    await soon(currentStep).toBe(2)
  })

  test('other keys do nothing', async () => {
    const { user } = await visit(`${path}?step=s1`)
    screen.getByRole('link', { name: /^Um neun/ }).focus()
    await user.keyboard('{ArrowDown}{PageDown}jkx1')
    await soon(currentStep).toBe(1)
  })
})

test('with the focus elsewhere on the page, keys do not move the replay', async () => {
  const { user } = await visit(`${path}?step=s2`)
  screen.getByRole('link', { name: 'Roter Faden' }).focus()
  await user.keyboard('{ArrowRight}{Home}{End}')
  await soon(currentStep).toBe(2)
})
