import { expect, type Page } from '@playwright/test'
import { choose, follow, openPart, press, write } from './journey'
import { arrive } from './journey-axe'

export async function invite(page: Page, family: string, agency: string, worker: string): Promise<void> {
  await openPart(page, family, 'Team')
  await arrive(page, /team|helping/i)
  await follow(page, 'Invite someone')
  await arrive(page, 'Invite someone into the team')
  await follow(page, agency)
  await page.waitForURL(/agency=/)
  await arrive(page, `Invite someone from ${agency}`)
  await page.getByRole('radio', { name: worker }).check()
  await press(page, 'Invite them')
  await page.waitForURL((url) => !url.pathname.endsWith('/invite'))
  await expect(page.getByRole('main').getByText(worker).first()).toBeVisible()
}

/** Whoever holds the family says yes for themselves. */
export async function takeOn(
  page: Page,
  family: string,
  words: { family: string; why: string },
): Promise<void> {
  await page.goto(family)
  await follow(page, 'Choose who to ask')
  await arrive(page, 'The named person')
  await follow(page, 'I will be the named person')
  await arrive(page, 'Be the named person')
  await write(page, { 'What does the family say about it?': words.family, 'Why you?': words.why })
  await press(page, 'Yes, I am their named person')
  await page.waitForURL((url) => !url.pathname.endsWith('/take-on'))
  await arrive(page, /.+/)
}

/** Whoever holds the family asks somebody of the team, with what the family says about it. */
export async function askToLead(
  page: Page,
  family: string,
  { worker, family: said, why }: { worker: string; family: string; why: string },
): Promise<void> {
  await page.goto(family)
  await follow(page, 'Choose who to ask')
  await arrive(page, 'The named person')
  await follow(page, 'Ask someone to be the named person')
  await arrive(page, 'Ask someone to be the named person')
  await write(page, { 'Who would the family like, and why?': said, 'Why them?': why })
  await choose(page, 'Who will you ask?', worker)
  await press(page, 'Ask them')
  await page.waitForURL(/done=asked/)
  await arrive(page, 'The named person')
}

/** Somebody who has been asked says yes, from their own work. */
export async function acceptFromMyWork(page: Page, surname: string): Promise<void> {
  await page.goto('/my-work')
  const question = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: surname })
    .filter({ hasText: 'Say whether you can be the named person' })
  await question.getByRole('link').first().click()
  await arrive(page, 'Can you be the named person?')
  await press(page, 'Yes, I will be their named person')
  await page.waitForURL((url) => !/named-person\/[0-9a-f-]{36}/.test(url.pathname))
  await arrive(page, /.+/)
}
