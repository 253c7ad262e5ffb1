// Given Helen is writing down a worry
// When she leaves out what must be there and presses save, with and without scripts
// Then the page says Error, says what to do, and every word she wrote is still in its box
import { expect, test } from '@playwright/test'
import { addFamily, daysFromNow, newSurname, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a mistake keeps every word and says what to do', async ({ page }) => {
      await signInAs(page, 'Helen Marsh')
      const family = await addFamily(page, {
        surname: newSurname('Slip'),
        children: [{ name: 'Bo', born: daysFromNow(-2_500) }],
        parent: 'Kit',
      })
      await page.goto(`${family}/contacts/new`)
      await arrive(page, 'Is anyone in danger now?')
      await press(page, 'Nobody is in danger now')
      await arrive(page, /Write down what you know/)
      const wanted = 'Somebody to talk to — on Tuesdays “if you can”.\nThank you.'
      await write(page, { 'What is going well': 'Kit sings to Bo.', 'What the family would like': wanted })
      await press(page, 'Save and go on to their agreement')
      await expect(page).toHaveTitle(/^Error: /)
      await arrive(page, /Write down what you know/)
      await expect(page.getByRole('textbox', { name: 'What is going well' })).toHaveValue('Kit sings to Bo.')
      await expect(page.getByRole('textbox', { name: 'What the family would like' })).toHaveValue(wanted)
      await write(page, { 'What people are worried about': 'Bo is always hungry.' })
      await press(page, 'Save and go on to their agreement')
      await arrive(page, 'What did the family say?')
    })
  })
}
