import type { Page } from '@playwright/test'
import { choose, daysFromNow, follow, press, write, writeDate } from './journey'
import { arrive } from './journey-axe'

/** The steps of early help, each from arriving at its page to the page after it. `family` is the family's address. */
export async function writeContact(
  page: Page,
  family: string,
  { well, worried, wants }: { well: string; worried: string; wants: string },
): Promise<string> {
  await page.goto(`${family}/contacts/new`)
  await arrive(page, 'Is anyone in danger now?')
  await follow(page, 'Nobody is in danger now')
  await arrive(page, /Write down what you know/)
  await write(page, {
    'What is going well': well,
    'What people are worried about': worried,
    'What the family would like': wants,
  })
  await press(page, 'Save and go on to their agreement')
  await page.waitForURL(/\/agreement/)
  await arrive(page, 'What did the family say?')
  return page.url().replace(/\/agreement.*/, '')
}

export async function sayYes(
  page: Page,
  who: string,
  toWhat: string,
  share: readonly string[],
): Promise<void> {
  await choose(page, 'Who answered?', who)
  await choose(page, 'What did they say?', 'They said yes')
  await choose(page, 'How did they tell you?', 'Face to face')
  await write(page, { 'If they said yes: to what?': toWhat })
  for (const agency of share)
    await page.getByRole('group', { name: 'Who may know?' }).getByRole('checkbox', { name: agency }).check()
  await press(page, 'Save their answer')
  await page.waitForURL((url) => !url.pathname.endsWith('/agreement') || url.search !== '')
}

/** Finds a thing in plain words and ticks it. */
export async function tickWhatISee(page: Page, contact: string, words: string, sign: string): Promise<void> {
  await page.goto(`${contact}/what-you-see?q=${words}`)
  await arrive(page, 'What you see')
  const box = page.getByRole('checkbox', { name: sign }).first()
  await box.check()
  await page
    .getByRole('group')
    .filter({ has: box })
    .last()
    .getByRole('button', { name: /^Add these/ })
    .click()
  await page.waitForURL((url) => !url.search.includes('q='))
}

export async function decideOn(page: Page, contact: string, help: string, why: string): Promise<void> {
  await page.goto(`${contact}/your-view`)
  await arrive(page, 'Your own view')
  await choose(page, 'Which help do you think fits best?', help)
  await write(page, { 'Why do you think so?': why })
  await press(page, 'Save my view and see what the guidance suggests')
  await page.waitForURL(/\/decision/)
  await arrive(page, 'Which help fits best?')
  await choose(page, 'Which help do you decide on, with the family?', help)
  await write(page, { 'Your reasons': why, 'Only if you chose something different': why })
  await press(page, 'Save our decision')
  await page.waitForURL((url) => !url.pathname.endsWith('/decision'))
}

/** Writes something in every part of the assessment and finishes it. */
export async function assess(page: Page, family: string): Promise<void> {
  await page.goto(`${family}/assessments`)
  await page.goto(await assessmentAddress(page, family))
  await arrive(page, 'Early help assessment')
  const addresses = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const parts = [...new Set(addresses.filter((address) => address.includes('/parts/')))]
  for (const [at, part] of parts.entries()) {
    await page.goto(part)
    if (at < 2) await arrive(page, /.+/)
    for (const box of await page.getByRole('main').locator('textarea').all())
      await box.fill('We wrote this down together, in their words.')
    await page.getByRole('checkbox', { name: 'This part is finished' }).check()
    await page
      .getByRole('button', { name: /^Save and go|^Save and/ })
      .last()
      .click()
    await page.waitForURL((url) => !url.pathname.endsWith(part))
  }
  await page.goto(`${await assessmentAddress(page, family)}/finish`)
  await arrive(page, 'Finish the assessment')
  await press(page, 'Finish the assessment')
  await page.waitForURL((url) => !url.pathname.endsWith('/finish'))
}

async function assessmentAddress(page: Page, family: string): Promise<string> {
  await page.goto(family)
  const link = page.getByRole('main').locator('a[href*="/assessments/"]').first()
  return (await link.getAttribute('href')) ?? ''
}

export async function invite(page: Page, family: string, agency: string, worker: string): Promise<void> {
  await page.goto(`${family}/team/invite`)
  await arrive(page, 'Invite someone into the team')
  await follow(page, agency)
  await page.waitForURL(/agency=/)
  await page.getByRole('radio', { name: worker }).check()
  await press(page, 'Invite them')
  await page.waitForURL((url) => !url.pathname.endsWith('/invite'))
}

/** Arranges a meeting for this morning and opens the page where it is written up. Returns the meeting's address. */
export async function arrangeMeeting(page: Page, family: string): Promise<string> {
  await page.goto(`${family}/meetings/new`)
  await arrive(page, 'Arrange a family meeting')
  await writeDate(page.getByRole('group', { name: 'Which day?' }), daysFromNow(0))
  await write(page, { 'What time?': '0:05', 'Where?': 'The library' })
  await press(page, 'Arrange the meeting')
  await page.waitForURL(/\/meetings\/[0-9a-f-]{36}/)
  return page.url().replace(/(\/meetings\/[0-9a-f-]{36}).*/, '$1')
}

export async function askToEnd(page: Page, family: string, view: string): Promise<string> {
  await page.goto(`${family}/close`)
  await arrive(page, 'Bring the help to an end')
  await write(page, {
    'How does the family feel about it ending?': view,
    'What has changed': 'Everything that was promised has been done.',
    'If things get harder': 'Ring the hub.',
  })
  await choose(page, 'Why is the help ending?', 'The family has what it needs')
  await press(page, 'Ask their manager to agree')
  await page.waitForURL(/\/close\/[0-9a-f-]{36}/)
  return page.url().replace(/\?.*/, '')
}
