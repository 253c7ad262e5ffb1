// Given Helen, the Hargreaves' named person, and what a neighbour rang about
// When she keeps the note for herself and Joseph
// Then Joseph reads it and changes nothing; for their manager there is no line of it, and its address is nothing
import { expect, type Page, test } from '@playwright/test'
import { choose, follow, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'

const line = 'What the neighbour rang about'
const words = '“I hear him through the wall at night.”'

test('a note kept for people by name is there for them and for nobody else', async ({ page }) => {
  test.setTimeout(300_000)
  await signInAs(page, 'Helen Marsh')
  const family = await openHargreaves(page)
  await follow(page, 'Add a note')
  await arrive(page, 'Add a note')
  await write(page, { 'What happened, in one line': line, 'What you saw or heard': words })
  await choose(page, 'Whose words or doing was it?', 'The family and the team together')
  await choose(page, 'How did it come about?', 'A phone call')
  await page.getByRole('checkbox', { name: 'Joseph Adeyemi' }).check()
  await press(page, 'Save the note')
  await arrive(page, 'Add a note')
  await expect(page.getByText('You ticked people by name').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'What you saw or heard' })).toHaveValue(words)

  await choose(page, 'Who can see this?', 'Only people I name')
  await press(page, 'Save the note')
  await page.waitForURL((url) => url.pathname === family)
  await page.goto(`${family}/timeline`)
  await follow(page, line)
  await arrive(page, line)
  const note = new URL(page.url()).pathname
  await expect(page.getByText(words)).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Joseph Adeyemi' })).toBeVisible()

  await signInAs(page, 'Joseph Adeyemi')
  await page.goto('/notices')
  await follow(page, 'Helen Marsh named you in a note about the Hargreave family')
  await arrive(page, line)
  await expect(page.getByRole('link', { name: 'Change who is named' })).toHaveCount(0)

  await signInAs(page, 'Marcus Bell')
  expect((await page.goto(note))?.status()).toBe(404)
  for (const address of [family, `${family}/timeline`, `${family}/who-has-looked`]) {
    await page.goto(address)
    expect(await page.content()).not.toContain('neighbour rang')
  }

  await signInAs(page, 'Helen Marsh')
  await page.goto(note)
  await follow(page, 'Change who is named')
  await arrive(page, 'Change who is named')
  await page.getByRole('checkbox', { name: 'Marcus Bell' }).check()
  await press(page, 'Save who is named')
  await arrive(page, line)
  await expect(page.getByRole('rowheader', { name: 'Marcus Bell' })).toBeVisible()
})

/** Answers the address of the family's page. */
async function openHargreaves(page: Page): Promise<string> {
  await page.goto('/families')
  await follow(page, /Hargreave/)
  await page.waitForURL(/\/families\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname
}
