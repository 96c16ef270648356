import { expect, test } from 'vitest'
import { readSetting } from '../../src/presenters/setting.ts'
import { placeOfNextTear, placeOfPreviousTear, tearsOf } from '../../src/presenters/tears.ts'
import { tell } from '../../src/presenters/telling.ts'
import { allShipped } from './journeys.ts'

const tellings = (await allShipped('de')).map((journey) => tell(journey, readSetting(journey, new URLSearchParams())))

test('what is not played yet gives no tear away', () => {
  for (const telling of tellings)
    telling.rows.forEach((row, place) => {
      const { left, right } = tearsOf(telling, place)
      for (const number of [...left, ...right]) expect(number).toBeLessThan(row.number)
    })
})

test('after the end every tear of each lane is marked', () => {
  for (const telling of tellings) {
    const { left, right } = tearsOf(telling, telling.rows.length)
    expect(left).toHaveLength(telling.rows.filter((row) => row.left.sign === 'gap').length)
    expect(right).toHaveLength(telling.rows.filter((row) => row.right.sign === 'gap').length)
  }
})

test('going from tear to tear leaves none out, ends at the last step, and the way back finds them all again', () => {
  for (const telling of tellings) {
    const last = telling.rows.length - 1
    const torn = telling.rows.flatMap(({ left, right }, place) =>
      left.sign === 'gap' || right.sign === 'gap' ? [place] : [],
    )
    const onward: number[] = []
    for (let place = -1; place < last; place = onward.at(-1) ?? last)
      onward.push(placeOfNextTear(telling, place, 'both'))
    expect(onward).toEqual([...new Set([...torn, last])])
    const back: number[] = []
    let before = placeOfPreviousTear(telling, last + 1, 'both')
    while (before !== null) {
      back.unshift(before)
      before = placeOfPreviousTear(telling, before, 'both')
    }
    expect(back).toEqual(torn)
  }
})

test('with one lane alone, the ways give nothing away about the other', () => {
  for (const telling of tellings)
    for (const [place] of telling.rows.entries()) {
      const next = placeOfNextTear(telling, place, 'left')
      if (next < telling.rows.length - 1) expect(telling.rows[next]?.left.sign).toBe('gap')
      const before = placeOfPreviousTear(telling, place, 'left')
      if (before !== null) expect(telling.rows[before]?.left.sign).toBe('gap')
    }
})
