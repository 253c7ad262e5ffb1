import type { Page } from '@playwright/test'
import { choose, daysFromNow, follow, press, write, writeDate } from './journey'
import { arrive } from './journey-axe'

/** The first steps of early help, each from arriving at its page to the page after it. `family` is its address. */

export type Said = {
  well: string
  worried: string
  wants: string
  /** What was done about it, when somebody is in danger now. */
  danger?: string
}

/** Writes down what is known, past the question about danger. Returns the contact's address. */
export async function writeContact(page: Page, family: string, said: Said): Promise<string> {
  await page.goto(family)
  await follow(page, 'Write it down')
  await arrive(page, 'Is anyone in danger now?')
  await press(page, said.danger ? 'Yes, and I have called for help' : 'Nobody is in danger now')
  await arrive(page, /Write down what you know/)
  if (said.danger) await write(page, { 'What you did about it': said.danger })
  await write(page, {
    'What is going well': said.well,
    'What people are worried about': said.worried,
    'What the family would like': said.wants,
  })
  await press(page, 'Save and go on to their agreement')
  await page.waitForURL(/\/agreement/)
  await arrive(page, 'What did the family say?')
  return page.url().replace(/\/agreement.*/, '')
}

/** Writes down a yes, with whom it may be shared, from the page that asks to the one that says it is saved. */
export async function sayYes(
  page: Page,
  { who, toWhat, share }: { who: string; toWhat: string; share: readonly string[] },
): Promise<void> {
  await choose(page, 'Who answered?', new RegExp(who))
  await choose(page, 'What did they say?', 'They said yes')
  await choose(page, 'How did they tell you?', 'Face to face')
  await write(page, { 'If they said yes: to what?': toWhat })
  if (share.length > 0) {
    const purposes = page.getByRole('group', { name: 'If they said yes: what may others do?' })
    await purposes.getByRole('checkbox', { name: 'Work with us' }).check()
    const withWhom = page.getByRole('group', { name: 'Who with?' })
    for (const agency of share) await withWhom.getByRole('checkbox', { name: agency }).check()
  }
  await press(page, 'Save their answer')
  await page.waitForURL(/done=agreement/)
  await arrive(page, /agreement$/i)
}

/** Writes down a no: why, what was offered, and what happens instead. */
export async function sayNo(
  page: Page,
  { who, why, offered, instead }: { who: string; why: string; offered: string; instead: string },
): Promise<void> {
  await choose(page, 'Who answered?', new RegExp(who))
  await choose(page, 'What did they say?', 'They said no for now')
  await write(page, {
    'If they said no, or it is not safe to ask: why?': why,
    'What did you offer?': offered,
    'What will happen instead?': instead,
    'If they said no: what could go wrong without help?': 'What we worry about goes on; school watches.',
  })
  await writeDate(page.getByRole('group', { name: 'When will you ask again?' }), daysFromNow(14))
  await press(page, 'Save their answer')
  await page.waitForURL(/done=agreement/)
  await arrive(page, /agreement$/i)
}

/** Writes down that it was not safe to ask, and why. */
export async function sayNotSafe(page: Page, why: string): Promise<void> {
  await choose(page, 'What did they say?', 'It is not safe to ask yet')
  await write(page, { 'If they said no, or it is not safe to ask: why?': why })
  await writeDate(page.getByRole('group', { name: 'When will you ask again?' }), daysFromNow(7))
  await press(page, 'Save their answer')
  await page.waitForURL(/done=agreement/)
  await arrive(page, /agreement$/i)
}

/** Finds each thing in plain words and ticks it, then goes on to one's own view. */
export async function tickWhatISee(
  page: Page,
  contact: string,
  signs: readonly { of?: string; words: string; sign: string }[],
): Promise<void> {
  const main = page.getByRole('main')
  for (const { of: who, words, sign } of signs) {
    await page.goto(`${contact}/what-you-see`)
    if (who)
      await main.getByRole('navigation', { name: 'About whom' }).getByRole('link', { name: who }).click()
    await main.getByRole('searchbox').fill(words)
    await main.getByRole('button', { name: 'Find', exact: true }).click()
    await page.waitForURL(/q=/)
    await arrive(page, 'What you see')
    await page.getByRole('checkbox', { name: sign, exact: true }).check()
    await press(page, /^Add these/)
    await page.waitForURL((url) => !url.search.includes('q='))
  }
  await follow(page, 'Go on to your own view')
}

/** One's own view first; then what the guidance suggests, and the decision. */
export async function decideOn(page: Page, help: string, why: string): Promise<void> {
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
  await arrive(page, /.+/)
}
