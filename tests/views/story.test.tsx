import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Person } from '../../src/population/crowd.ts'
import { visit } from './visit.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const rows = () => within(screen.getByRole('region', { name: 'Was diese Person hört' })).getAllByRole('listitem')
const meter = () => screen.getByRole('region', { name: 'Kapitelzähler' })

describe('arranging the week', () => {
  test('the start tells one chapter three times on the left, three chapters on the right', async () => {
    await visit('/de/story/')
    expect(meter()).toHaveTextContent('1 neu, 2 wiederholt, 2 Echos')
    expect(meter()).toHaveTextContent('3 neu, 0 wiederholt')
    expect(rows()).toHaveLength(3)
    expect(rows()[2]).toHaveTextContent(/Onlinewerbung Mittwoch, abends.*Zwölf Jahre alt.*Ein Stern aus Filz/)
  })

  test('a contact is moved, missed and removed by buttons; the meter counts at once', async () => {
    const { user, at } = await visit('/de/story/')
    await user.click(button(/^Plakat, Montag, morgens/))
    await user.click(button('War nicht dabei'))
    expect(meter()).toHaveTextContent('2 neu, 0 wiederholt, 1 Sprung')
    expect(rows()[0]).toHaveTextContent('Das Medium erfährt es nicht')
    await user.click(button('War doch dabei'))
    for (let press = 0; press < 4; press += 1) await user.click(button('Einen Tag später'))
    await waitFor(() => expect(at.query).toContain('week=billboard12.radio4.display8'))
    expect(rows()[2]).toHaveTextContent('Plakat')
    expect(meter()).toHaveTextContent('1 Sprung')
    await user.click(button('Plan der Reihenfolge anpassen'))
    expect(meter()).not.toHaveTextContent('Sprung')
    await user.click(button('Entfernen'))
    expect(rows()).toHaveLength(2)
  })

  test('a medium is added, and the rule and the length can be changed', async () => {
    const { user } = await visit('/de/story/')
    await user.click(button('E-Mail'))
    expect(rows()).toHaveLength(4)
    await user.selectOptions(screen.getByRole('combobox', { name: 'So oft darf dasselbe Kapitel kommen' }), '12')
    expect(meter()).not.toHaveTextContent('Echo')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kapitel' }), '5')
    expect(rows()[3]).toHaveTextContent('Drei Fragen vor der ersten Stunde')
  })

  test('a damaged link shows the start and says so', async () => {
    await visit('/de/story/?week=moon1')
    expect(screen.getByRole('alert')).toHaveTextContent('Du siehst dafür den Anfang')
    expect(rows()).toHaveLength(3)
  })
})

describe('the crowd', () => {
  const made: { tell?: (people: readonly Person[]) => void; terminate: ReturnType<typeof vi.fn> }[] = []
  beforeEach(() => {
    made.length = 0
    vi.stubGlobal(
      'Worker',
      class {
        terminate = vi.fn()
        postMessage = vi.fn()
        tell?: (people: readonly Person[]) => void
        constructor() {
          made.push(this)
        }
        addEventListener(type: string, listener: (event: { data: readonly Person[] }) => void) {
          if (type === 'message') this.tell = (data) => listener({ data })
        }
      },
    )
  })
  const people = (count: number): readonly Person[] =>
    Array.from({ length: count }, () => ({ met: ['c0'], left: { chapters: [1] }, right: { chapters: [1] } }))

  test('shows how far it is, can be cancelled, and loses nothing', async () => {
    const { user } = await visit('/de/story/?person=1')
    await user.click(await screen.findByRole('button', { name: '1.000 Menschen losschicken' }))
    act(() => made[0]?.tell?.(people(350)))
    expect(screen.getByRole('progressbar')).toHaveValue(350)
    await user.click(button('Abbrechen'))
    expect(made[0]?.terminate).toHaveBeenCalled()
    expect(screen.getByText('Abgebrochen. Deine Woche ist unverändert.')).toBeVisible()
    expect(rows()).toHaveLength(3)
  })

  test('ends in counts of both lanes, and any person can be looked at', async () => {
    const { user, at } = await visit('/de/story/?person=1')
    await user.click(await screen.findByRole('button', { name: '1.000 Menschen losschicken' }))
    act(() => made[0]?.tell?.(people(1000)))
    expect(screen.getAllByText('1.000 von 1.000')).toHaveLength(2)
    await user.clear(screen.getByRole('spinbutton', { name: 'Mensch Nummer' }))
    await user.type(screen.getByRole('spinbutton', { name: 'Mensch Nummer' }), '7')
    expect(at.query).toContain('person=')
    expect(screen.getByText('Begegnet: Plakat')).toBeVisible()
  })
})
