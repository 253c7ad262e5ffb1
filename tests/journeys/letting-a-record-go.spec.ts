// Given the Rooke family was written down seven years ago and nothing more was needed
// When Marcus agrees that their record goes, and Priya, who wrote it, confirms it, both without script
// Then it stays for a fortnight in which it can be kept, then it is there for nobody, and a number says so
import { expect, type Page, test } from '@playwright/test'
import { letAgreedRecordsGo } from '@/lib/retention/let-go'
import { noticeDue } from '@/lib/retention/notice-due'
import { daysFromNow, follow, press, signInAs, write, writeDate } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { askDatabase } from '../support/journey-database'

test.use({ javaScriptEnabled: false })

const owner = {
  query: async <Row extends object>(text: string, values?: unknown[]) => ({
    rows: await askDatabase<Row & Record<string, unknown>>(text, values),
  }),
}

test('a record is let go by two people, and can be kept until the last day', async ({ page }) => {
  test.setTimeout(300_000)
  await signInAs(page, 'Iris Chandra')
  await page.goto('/administration/keeping')
  await arrive(page, 'How long records are kept')
  await follow(page, 'After something was last written down')
  await arrive(page, 'After something was last written down')
  await write(page, { 'For how many years?': '0', 'Why?': 'Because' })
  await press(page, 'Save the period')
  await expect(page.getByRole('link', { name: /^Enter a number of years from 1 to 75/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Why?' })).toHaveValue('Because')
  await write(page, { 'For how many years?': '5', 'Why?': 'Agreed by the board' })
  await press(page, 'Save the period')
  await expect(page.getByText('The period is changed')).toBeVisible()

  const family = await agreeToGo(page)
  await signInAs(page, 'Priya Nair')
  await page.goto('/notices')
  await page.getByRole('link', { name: /the record of the Rooke family may be let go/ }).click()
  await arrive(page, 'May the record of the Rooke family go?')
  await press(page, 'Confirm that it goes')
  await expect(page.getByText('Confirmed. Until the day it goes')).toBeVisible()
  await page.goto('/records-to-let-go')
  await arrive(page, 'Records to let go')
  await expect(page.getByText('unless somebody keeps it')).toBeVisible()

  await aFortnightGoesBy(family)
  expect(await letAgreedRecordsGo(owner)).toBe(1)
  expect((await page.goto(family))?.status()).toBe(404)
  expect(await page.content()).not.toContain('Rooke')
  await signInAs(page, 'Iris Chandra')
  await page.goto('/administration/keeping')
  await expect(page.getByText(/^L-[0-9A-F]{8}$/)).toBeVisible()
  await expect(page.getByText('Rooke')).toHaveCount(0)
})

/** Marcus first keeps it on hold, and then agrees. Returns the family's address. */
async function agreeToGo(page: Page): Promise<string> {
  await signInAs(page, 'Marcus Bell')
  await follow(page, 'Records to let go')
  await arrive(page, 'Records to let go')
  await follow(page, 'Rooke family')
  await arrive(page, 'How long this record is kept')
  const family = page.url().replace(/\/keeping.*$/, '')
  await follow(page, 'Put it on hold')
  await arrive(page, 'Put this record on hold')
  await page.getByRole('radio', { name: 'A public inquiry may need it' }).check()
  await write(page, { 'What is it, and who asked?': 'The inquiry wrote to us in May' })
  await writeDate(page.getByRole('group', { name: 'When will you look at this again?' }), daysFromNow(90))
  await press(page, 'Put it on hold')
  await expect(page.getByText('The record is on hold: it does not go')).toBeVisible()
  await follow(page, 'Lift the hold')
  await arrive(page, 'Lift the hold')
  await write(page, { 'Why does it no longer need to be on hold?': 'They have what they need' })
  await press(page, 'Lift the hold')
  await expect(page.getByText('The hold is lifted')).toBeVisible()
  await aNightGoesBy()
  await page.goto(`${family}/keeping`)
  await follow(page, 'Agree that it goes')
  await arrive(page, 'Let the record of the Rooke family go?')
  await press(page, 'Agree, and ask somebody to confirm it')
  await expect(page.getByText('Written down. Somebody else is asked to confirm it')).toBeVisible()
  await expect(page.getByText('Priya Nair can confirm it.')).toBeVisible()
  return family
}

async function aNightGoesBy(): Promise<void> {
  await noticeDue(owner, new Date())
}

/** PostgreSQL lets nobody change what was confirmed: only time goes by. */
async function aFortnightGoesBy(family: string): Promise<void> {
  await askDatabase('ALTER TABLE letting_go DISABLE TRIGGER agreed_once')
  await askDatabase(
    `UPDATE letting_go SET confirmed_at = confirmed_at - interval '14 days', erase_on = erase_on - 14 WHERE family_id = $1`,
    [family.split('/').at(-1)],
  )
  await askDatabase('ALTER TABLE letting_go ENABLE TRIGGER agreed_once')
}
