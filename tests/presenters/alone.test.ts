import { expect, test } from 'vitest'
import { packJourney } from '../../src/build/alone.ts'
import type { Cargo } from '../../src/presenters/alone/cargo.ts'
import { fill, room } from '../../src/presenters/alone/fill.ts'

const template = `<html ${room.language}><title>${room.title}</title><meta content="${room.connect}"><script type="application/json">${room.cargo}</script>`
const journey = { ...packJourney('two-prices'), start: '?note=</script><!--\u2028$&' }
const cargo: Cargo = { languages: ['en'], site: null, journeys: [journey], course: null, platform: null }

test('no text in a journey can end the script it stands in, and all of it comes back', () => {
  const html = fill(template, 'A & <B> $&', cargo)
  expect(html).toContain('<html lang="en"><title>A &amp; &lt;B> $&amp;</title>')
  const [, json = ''] = /json">(.*)<\/script>$/s.exec(html) ?? []
  expect(json).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(json)).toEqual(cargo)
})

test('a template without room is refused', () => {
  expect(() => fill('<html>', 'A', cargo)).toThrow('no room')
})
