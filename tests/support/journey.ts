import { randomInt, randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { addDays, type Day, dayFromInstant, partsOf } from '@/lib/calendar/day'
import { arrive } from './journey-axe'

/** Signs in as one of the people of Ashmere, in place of whoever was signed in. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.waitForURL(/\/(my-work|caseload|triage|matches|administration)/)
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click()
}

export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click()
}

/** Writes into the boxes with these labels. */
export async function write(within: Page | Locator, boxes: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, words] of Object.entries(boxes))
    await within.getByRole('textbox', { name: label, exact: true }).first().fill(words)
}

/** Chooses one answer of a question: the very words of a card or round, or a pattern they match. */
export async function choose(
  within: Page | Locator,
  question: string | RegExp,
  answer: string | RegExp,
): Promise<void> {
  await within
    .getByRole('group', { name: question })
    .getByRole('radio', { name: answer, exact: true })
    .check()
}

/** Picks from a list that opens the one line that begins with these words. */
export async function pick(list: Locator, start: string): Promise<void> {
  const line = list.locator('option', { hasText: start }).first()
  await list.selectOption({ label: (await line.textContent()) ?? start })
}

/** Writes a date into the three boxes of one question, or of one row. */
export async function writeDate(within: Locator, date: Day): Promise<void> {
  const { day, month, year } = partsOf(date)
  await within.getByRole('textbox', { name: 'Day' }).fill(String(day))
  await within.getByRole('textbox', { name: 'Month' }).fill(String(month))
  await within.getByRole('textbox', { name: 'Year' }).fill(String(year))
}

/** So many days from today, in England. */
export function daysFromNow(days: number): Day {
  return addDays(dayFromInstant(new Date()), days)
}

/** Opens a page of the family by its name in the list beside its record. */
export async function openPart(page: Page, family: string, part: string): Promise<void> {
  await page.goto(family)
  await page.getByRole('main').getByRole('navigation').getByRole('link', { name: part }).first().click()
  await page.waitForURL((url) => url.pathname !== family)
}

export type JourneyFamily = {
  surname: string
  /** First names, the oldest first, with the day each was born on or somewhat after. */
  children: readonly { name: string; born: Day }[]
  parent: string
}

/** A surname nobody else has, so that each walk finds only its own family. */
export function newSurname(stem: string): string {
  return `${stem}${randomUUID().replaceAll(/[^a-f]/g, '')}`
}

/** A birthday of one's own: a namesake born the same day would, rightly, be asked about first. */
function aFewDaysBefore(day: Day): Day {
  return addDays(day, -randomInt(1, 300))
}

/** Looks whether the child is known, and writes the family down. Returns its address. */
export async function addFamily(page: Page, { surname, children, parent }: JourneyFamily): Promise<string> {
  const [oldest] = children
  if (!oldest) throw new Error('A family here has a child')
  await page.goto('/people')
  await arrive(page, 'Find a person or family')
  await write(page, { 'Name or nickname': `${oldest.name} ${surname}` })
  await press(page, 'Search')
  await follow(page, 'Add a new family')
  await arrive(page, 'A new family')
  for (const [at, { name, born }] of children.entries()) {
    if (at > 0) await press(page, 'Add another child')
    const child = page.getByRole('group', { name: `Child ${at + 1}` })
    await write(child, { 'Full name': `${name} ${surname}` })
    await writeDate(child, aFewDaysBefore(born))
  }
  const adult = page.getByRole('group', { name: 'Adult 1' })
  await write(adult, { 'Full name': `${parent} ${surname}` })
  await adult.getByRole('combobox').selectOption({ label: 'Parent' })
  await adult.getByRole('checkbox').check()
  await press(page, 'Write this family down')
  await page.waitForURL(/\/families\/[0-9a-f-]{36}/)
  const [address] = /\/families\/[0-9a-f-]{36}/.exec(page.url()) ?? ['']
  return address
}
