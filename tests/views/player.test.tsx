import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { eraseStored } from '../../src/playback/stored.ts'
import { currentStep, soon, visit } from './visit.tsx'

const path = '/de/journeys/web-app-store/'
beforeEach(eraseStored)

// By label, which is quick in a long page; that they are a slider and buttons is tried in the browser.
const slider = () => screen.getByLabelText('Stelle der Reise')
const button = (name: string) => screen.getByLabelText(name)
const dialog = () => screen.findByRole('dialog', { name: 'Tempo und Tasten' })

describe('the slider', () => {
  test('says where the journey is, step and channel, and goes to any step', async () => {
    const { at } = await visit(`${path}?step=s3`)
    await soon(() => slider().getAttribute('aria-valuetext')).toBe('Schritt\u00a03 von 8, App')
    fireEvent.change(slider(), { target: { value: '8' } })
    await soon(currentStep).toBe(8)
    await soon(() => at.query).toBe('?step=s8')
    expect(slider()).toHaveAttribute('aria-valuetext', 'Schritt\u00a08 von 8, Filiale')
  })

  test('keeps its own keys', async () => {
    await visit(`${path}?step=s3`)
    slider().focus()
    for (const key of ['End', 'n', ' ', 'ArrowLeft']) fireEvent.keyDown(slider(), { key })
    await soon(currentStep).toBe(3)
  })
})

describe('from tear to tear', () => {
  test('by buttons, on to the end and back', async () => {
    const { user } = await visit(`${path}?step=s1`)
    expect(button('Zum Riss davor')).toHaveAttribute('aria-disabled', 'true')
    for (const step of [3, 4, 8]) {
      await user.click(button('Zum nächsten Riss'))
      await soon(currentStep).toBe(step)
    }
    expect(button('Zum nächsten Riss')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Zum nächsten Riss'))
    await user.click(button('Zum Riss davor'))
    await soon(currentStep).toBe(4)
  })

  test('by n and p, from anywhere on the page', async () => {
    const { user } = await visit(`${path}?step=s1`)
    await user.keyboard('nn')
    await soon(currentStep).toBe(4)
    await user.keyboard('p')
    await soon(currentStep).toBe(3)
  })
})

describe('play', () => {
  test('goes on by one step and stops there, by button and by the space bar', async () => {
    const { user } = await visit(`${path}?step=s1`)
    await user.click(button('Abspielen'))
    await soon(currentStep).toBe(2)
    screen.getByRole('link', { name: /^Im Bus/ }).focus()
    await user.keyboard(' ')
    await soon(currentStep).toBe(3)
  })

  test('stays at the step where things move only by click', async () => {
    const { user } = await visit(`${path}?step=s2`)
    await user.click(button('Tempo und Tasten'))
    await user.click(within(await dialog()).getByRole('radio', { name: 'Nur auf Klick' }))
    await user.click(button('Schließen'))
    await user.click(button('Abspielen'))
    await user.click(screen.getByText('Weiter'))
    await soon(currentStep).toBe(3)
  })
})

describe('speed and keys', () => {
  test('open by the question mark, and take all keys while they are open', async () => {
    const { user } = await visit(`${path}?step=s2`)
    await user.keyboard('?')
    const open = await dialog()
    expect(within(open).getByRole('heading', { name: 'Tempo und Tasten' })).toHaveFocus()
    await user.keyboard('{ArrowRight}n')
    expect(currentStep()).toBe(2)
    await user.click(within(open).getByRole('button', { name: 'Schließen' }))
    expect(open).not.toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    await soon(currentStep).toBe(3)
  })

  test('single characters can be switched off, and stay off on this device', async () => {
    const { user, unmount } = await visit(`${path}?step=s2`)
    await user.keyboard('?')
    await user.click(within(await dialog()).getByRole('checkbox', { name: /n, p und \?/ }))
    await user.click(button('Schließen'))
    await user.keyboard('n?')
    expect([currentStep(), screen.queryByRole('dialog')]).toEqual([2, null])
    unmount()
    const again = await visit(`${path}?step=s2`)
    await again.user.keyboard('n{ArrowRight}')
    await soon(currentStep).toBe(3)
  })
})
