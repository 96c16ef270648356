import { expect, test } from 'vitest'
import { pseudo, pseudoText } from '../../src/i18n/pseudo.ts'

test('a text gets brackets, accents and 40 % more length', () => {
  expect(pseudoText('Schritt')).toBe('[Sçhrítt~~~]')
})

test('placeholders, nested keys and tags stay as they are', () => {
  expect(pseudoText('{{name}} of <0>$t(ui:name)</0>')).toContain('{{name}} óf <0>$t(ui:name)</0>')
})

test('words keep their shape', () => {
  expect(pseudo({ menu: { open: 'a', sizes: [3] } })).toEqual({ menu: { open: '[á~]', sizes: [3] } })
})
