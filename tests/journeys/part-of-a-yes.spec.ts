// Given a mother who would have the health visitor in the team, and housing told no more than whom to ring
// When Helen writes that down, with and without JavaScript, and the mother later takes a part of it back
// Then each organisation may do what she said, the page says so, and what is known already is listed
import { expect, type Page, test } from '@playwright/test'
import { addFamily, choose, daysFromNow, newSurname, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}, on a phone`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('a part of a yes is written down for each organisation, and taken back one at a time', async ({
      page,
    }) => {
      test.setTimeout(300_000)
      await signInAs(page, 'Helen Marsh')
      const family = await addFamily(page, {
        surname: newSurname('Partridge'),
        children: [{ name: 'Noor', born: daysFromNow(-3_000) }],
        parent: 'Asha',
      })
      await page.goto(`${family}/agreement/new`)
      await arrive(page, 'What did they say?')
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
      await sayYesToAPart(page)
      await press(page, 'Save their answer')
      await page.waitForURL(/done=agreement/)
      await arrive(page, 'Agreement')
      await expect(page.getByText('Work with usAshmere Children’s Health')).toBeVisible()
      await expect(page.getByText('who the named person isCanal Side Homes')).toBeVisible()

      await page.getByRole('link', { name: 'Asha takes back a part of this' }).click()
      await arrive(page, 'What does Asha take back?')
      await press(page, 'Save what they took back')
      await expect(page).toHaveTitle(/^Error: /)
      await page.getByRole('checkbox', { name: /^Ashmere Children’s Health: work with us/ }).check()
      await choose(page, 'How did they tell you?', 'By phone')
      await press(page, 'Save what they took back')
      await page.waitForURL(/done=narrowed/)
      await arrive(page, 'Agreement')
      await expect(page.getByRole('heading', { name: 'What they took back is saved' })).toBeVisible()
      await expect(page.getByText('Sees here now: who the named person is.')).toHaveCount(2)
    })
  })
}

/** The same for all, but for housing, which is to know and no more. */
async function sayYesToAPart(page: Page) {
  await choose(page, 'Who answered?', /Asha/)
  await choose(page, 'What did they say?', 'They said yes to part of it')
  await choose(page, 'How did they tell you?', 'Face to face')
  await write(page, { 'If they said yes: to what?': 'Help with mornings' })
  await page.getByRole('checkbox', { name: 'Work with us', exact: true }).check()
  await page
    .getByRole('group', { name: 'Who with?' })
    .getByRole('checkbox', { name: /Children’s Health/ })
    .check()
  await page.getByText('Not the same for all of them').click()
  await page.getByRole('checkbox', { name: 'Canal Side Homes: Know', exact: true }).check()
}
