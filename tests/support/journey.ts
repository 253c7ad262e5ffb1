import { randomInt, randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { arrive } from './journey-axe'

/** Signs in as one of the people of Ashmere, in place of whoever was signed in. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('button', { name }).click()
  await page.waitForURL(/\/(my-work|caseload|triage|matches)/)
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click()
}

export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click()
}

/** Writes into the boxes with these labels. */
export async function write(page: Page, boxes: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, words] of Object.entries(boxes))
    await page.getByRole('textbox', { name: label }).first().fill(words)
}

/** Chooses one answer of a question. */
export async function choose(page: Page, question: string | RegExp, answer: string | RegExp): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check()
}

/** Writes a date into the three boxes of one question, or of one row. */
export async function writeDate(within: Locator, date: Date): Promise<void> {
  await within.getByRole('textbox', { name: 'Day' }).fill(String(date.getDate()))
  await within.getByRole('textbox', { name: 'Month' }).fill(String(date.getMonth() + 1))
  await within.getByRole('textbox', { name: 'Year' }).fill(String(date.getFullYear()))
}

/** So many days from now, at this time of day. */
export function daysFromNow(days: number): Date {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return date
}

export type JourneyFamily = {
  surname: string
  child: string
  born: Date
  parent: string
}

/** A surname nobody else has, so that each walk finds only its own family. */
export function newSurname(stem: string): string {
  return `${stem}${randomUUID().replaceAll(/[^a-f]/g, '')}`
}

/** A birthday of one's own: a namesake born the same day would, rightly, be asked about first. */
function aFewDaysBefore(day: Date): Date {
  return new Date(day.getTime() - randomInt(1, 300) * 86_400_000)
}

/** Looks whether the child is known, and writes the family down. Returns its address. */
export async function addFamily(
  page: Page,
  { surname, child, born, parent }: JourneyFamily,
): Promise<string> {
  await page.goto('/people')
  await arrive(page, 'Find a person or family')
  await write(page, { 'Name or nickname': `${child} ${surname}` })
  await press(page, 'Search')
  await page.waitForURL(/\/people/)
  await page.goto('/families/new')
  await arrive(page, 'A new family')
  const [firstChild, firstAdult] = [
    page.getByRole('group', { name: 'Child 1' }),
    page.getByRole('group', { name: 'Adult 1' }),
  ]
  await firstChild.getByRole('textbox', { name: 'Full name' }).fill(`${child} ${surname}`)
  await writeDate(firstChild, aFewDaysBefore(born))
  await firstAdult.getByRole('textbox', { name: 'Full name' }).fill(`${parent} ${surname}`)
  await firstAdult.getByRole('combobox').selectOption({ label: 'Parent' })
  await firstAdult.getByRole('checkbox').check()
  await press(page, 'Write this family down')
  await page.waitForURL(/\/families\/[0-9a-f-]{36}/)
  const [address] = /\/families\/[0-9a-f-]{36}/.exec(page.url()) ?? ['']
  return address
}
