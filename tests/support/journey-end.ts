import { expect, type Page } from '@playwright/test'
import { choose, openPart, press, signInAs, write } from './journey'
import { arrive } from './journey-axe'

/** The owner of an action, from their own work: it is done. */
export async function markDone(page: Page, action: string, note: string): Promise<void> {
  await page.goto('/my-work')
  await arrive(page, /^Good /)
  await page.getByRole('main').getByRole('link', { name: action, exact: true }).first().click()
  await arrive(page, action)
  await write(page, { 'Anything to tell the others?': note })
  await press(page, 'It is done')
  await page.waitForURL(/done=/)
  await arrive(page, action)
}

/** The named person asks to bring the help to an end. */
export async function askToEnd(
  page: Page,
  family: string,
  words: { family: string; changed: string; next: string },
): Promise<void> {
  await openPart(page, family, 'Bring help to an end')
  await arrive(page, 'Bring the help to an end')
  await write(page, {
    'How does the family feel about it ending?': words.family,
    'What has changed': words.changed,
    'If things get harder': words.next,
  })
  await choose(page, 'Why is the help ending?', 'The family has what it needs')
  await press(page, 'Ask their manager to agree')
  await page.waitForURL(/done=closure/)
  await arrive(page, /.+/)
}

/** Their manager finds it among what waits, reads it, and agrees. */
export async function agreeToEnd(page: Page, manager: string, surname: string): Promise<void> {
  await signInAs(page, manager)
  await page.goto('/caseload')
  await arrive(page, /.+/)
  await page.getByRole('link', { name: new RegExp(`^Look at it.*${surname}`) }).click()
  await arrive(page, 'Bringing the help to an end')
  await press(page, 'Agree that the help ends')
  await page.waitForURL((url) => !/\/close\/[0-9a-f-]{36}/.test(url.pathname))
  await arrive(page, /.+/)
}

/** Everything that happened stands on the family's timeline, in sentences. */
export async function seeOnTimeline(
  page: Page,
  family: string,
  sentences: readonly (string | RegExp)[],
): Promise<void> {
  await openPart(page, family, 'Timeline')
  await arrive(page, 'Timeline')
  const older = page.getByRole('link', { name: 'Show what came before' })
  for (const sentence of sentences) {
    const said = page.getByRole('main').getByText(sentence)
    await expect(said.or(older).first()).toBeVisible()
    if ((await said.count()) === 0) await older.click()
    await expect(said.first(), `${sentence}`).toBeVisible()
  }
}
