import { expect, test } from '@playwright/test'
import { expectStep, journeyPath, open, steps } from './replay.ts'

test('a step reads in order: where and when, what happens, then each lane with its mark in words', async ({ page }) => {
  await open(page, journeyPath('web-app-store', '?step=s3'))
  await expectStep(page, 3)
  await expect(steps(page).nth(2)).toMatchAriaSnapshot(`
    - listitem:
      - paragraph: "Schritt 3: App Tag 2, 08:05"
      - paragraph:
        - link "Im Bus will Jonas in der App dort weitermachen, wo er aufgehört hat."
      - group "Multichannel":
        - paragraph:
          - strong: Riss
          - link "Abgebrochener Vorgang"
          - text: · Umweg
        - paragraph: Der Warenkorb ist leer. Jonas sucht die Kopfhörer noch einmal.
        - term: Worum es geht
        - definition: Kopfhörer im Warenkorb · Warenkorb
        - term: Gesagt oder getan
        - definition: Website · Tag 1, 20:12 · Schritt 2
        - term: Warum
        - definition:
          - strong: Nicht geteilt
        - term: Was hilft
        - definition: Diesen Datenbereich zwischen den Kanälen teilen.
      - group "Omnichannel":
        - paragraph:
          - strong: Knoten
        - paragraph: Die Kopfhörer liegen schon im Warenkorb.
  `)
})

test('a step to come says that it is to come, and nothing more', async ({ page }) => {
  await open(page, journeyPath('web-app-store', '?step=s3'))
  await expectStep(page, 3)
  const tree = await steps(page).nth(3).ariaSnapshot()
  expect(tree).toContain('kommt noch')
  expect(tree).not.toMatch(/group|Multichannel|129/)
})
