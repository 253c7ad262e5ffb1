// Given Helen wants to learn how her neighbours would answer
// When she makes up a young person of 19 and tries facts, with scripts and without
// Then the four areas stand side by side with where they part, word for word the same either way, and nothing is kept
import { expect, type Page, test } from '@playwright/test'
import { choose, press, signInAs } from '../support/journey'
import { arrive } from '../support/journey-axe'

test('facts are tried in the page, and without scripts by sending them: the answers are the same words', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Helen Marsh')
  await page.goto('/explore')
  await arrive(page, 'Explore the continuum')
  await makeSomebodyUp(page)
  await expect(page.getByRole('status')).toContainText('The areas part')
  expect(new URL(page.url()).search, 'answered in the page, without sending anything').toBe('')
  const inThePage = await said(page)
  expect(inThePage).toContain('Early help reaches below: 20 years')

  const unscripted = await browser.newContext({ javaScriptEnabled: false })
  await unscripted.addCookies(await page.context().cookies())
  const plain = await unscripted.newPage()
  await plain.goto('/explore')
  await makeSomebodyUp(plain)
  await press(plain, 'See the answers')
  await arrive(plain, 'Explore the continuum')
  expect(await said(plain)).toBe(inThePage)

  await expect(plain.getByRole('checkbox', { name: 'Rent arrears or tenancy trouble' })).toBeChecked()
  await plain.goto('/explore?ageYears=200&surname=Campbell')
  await expect(plain.getByRole('region', { name: 'What each area would suggest' })).toContainText(
    'ageYears: Must be a number of years from 0 to 120',
  )
  await expect(plain.getByText('“surname” is not a field of a case')).toBeVisible()
  await unscripted.close()
})

async function makeSomebodyUp(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'How old is the child or young person?' }).selectOption('19')
  await page.getByRole('combobox', { name: 'How many needs are not met?' }).selectOption('2')
  await page.getByRole('combobox', { name: 'How many agencies would have to help?' }).selectOption('2')
  await choose(page, 'Are there special educational needs or a disability?', 'No')
  await choose(page, 'Has somebody seen the child?', 'Yes')
  const worries = page.getByRole('region', { name: 'What somebody is worried about' })
  await worries.getByText('Family and surroundings').click()
  await page.getByRole('checkbox', { name: 'Rent arrears or tenancy trouble' }).check()
}

/** Everything the answers say, folded parts included. */
async function said(page: Page): Promise<string> {
  const parts = ['What each area would suggest', 'Where they part, and why']
  const words = await Promise.all(parts.map((name) => page.getByRole('region', { name }).textContent()))
  return words.join('\n')
}
