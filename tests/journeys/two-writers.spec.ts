// Given Siân and Tom, who have the same part of an assessment open
// When both write in the same box
// Then whoever saves second is shown both texts, chooses, and neither text is lost
import { expect, type Page, test } from '@playwright/test'
import { choose, follow, openPart, press, signInAs } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { everyVersionOf } from '../support/journey-database'

const siansWords = 'The flat is warm, and the landlord answers.'
const tomsWords = 'Maureen has paid the rent three months running.'

test('two people who write in one box both keep their words', async ({ page, browser }) => {
  test.setTimeout(300_000)
  await signInAs(page, 'Siân Rees')
  await openBrennansHome(page)
  const toms = await (await browser.newContext()).newPage()
  await signInAs(toms, 'Tom Ashworth')
  await toms.goto(page.url())
  await arrive(toms, 'Home and money')

  await goingWell(page).fill(siansWords)
  await expect(page.getByText(/^Saved at/)).toBeVisible()
  await goingWell(toms).fill(tomsWords)
  await expect(toms.getByText('Siân Rees wrote in the same box.')).toBeVisible()
  await arrive(toms, 'Home and money')
  await expect(goingWell(toms)).toHaveValue(tomsWords)

  await toms.getByRole('link', { name: 'Choose what to keep' }).click()
  await arrive(toms, 'Siân changed this part while you were writing')
  for (const words of [siansWords, tomsWords])
    await expect(toms.getByRole('main').getByText(words, { exact: false }).first()).toBeVisible()
  await choose(toms, 'What shall we keep?', 'Keep Siân’s')
  await press(toms, 'Save this')
  await toms.waitForURL(/\/parts\//)
  await arrive(toms, 'Home and money')
  await expect(goingWell(toms)).toHaveValue(siansWords)

  await page.reload()
  await expect(goingWell(page)).toHaveValue(siansWords)
  const kept = await everyVersionOf(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  expect(kept.some((version) => version.includes(siansWords))).toBe(true)
  expect(kept.some((version) => version.includes(tomsWords))).toBe(true)
  await toms.context().close()
})

async function openBrennansHome(page: Page): Promise<void> {
  await page.goto('/families')
  await follow(page, /Brennan/)
  await page.waitForURL(/\/families\/[0-9a-f-]{36}/)
  await openPart(page, new URL(page.url()).pathname, 'Assessment')
  await follow(page, 'Home and money')
  await arrive(page, 'Home and money')
}

function goingWell(page: Page) {
  return page.getByRole('textbox', { name: 'What is going well' })
}
