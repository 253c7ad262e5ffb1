import type { Page } from '@playwright/test'
import { follow, openPart, press } from './journey'
import { arrive } from './journey-axe'

/** Writes something in every part of the assessment, in the order it leads one through, and finishes it. */
export async function assess(page: Page, family: string): Promise<void> {
  await openPart(page, family, 'Assessment')
  await arrive(page, 'Early help assessment')
  await follow(page, /^Carry on:/)
  const seen = new Set<string>()
  while (await isPart(page)) {
    const kind = await kindOfPart(page)
    if (!seen.has(kind)) await arrive(page, /.+/)
    seen.add(kind)
    await fillIn(page)
  }
  await arrive(page, 'Early help assessment')
  await follow(page, 'Finish the assessment')
  await arrive(page, 'Finish the assessment')
  await press(page, 'Finish the assessment')
  await page.waitForURL(/done=finished/)
  await arrive(page, 'Early help assessment')
}

async function fillIn(page: Page): Promise<void> {
  const part = page.url()
  for (const box of await page.getByRole('main').locator('textarea').all())
    await box.fill('We wrote this down together, in their words.')
  await page.getByRole('checkbox', { name: 'This part is finished' }).check()
  await press(page, /^Save and go/)
  await page.waitForURL((url) => url.href !== part)
}

async function isPart(page: Page): Promise<boolean> {
  return new URL(page.url()).pathname.includes('/parts/')
}

/** The boxes a part asks about: parts of one kind look alike for every child. */
async function kindOfPart(page: Page): Promise<string> {
  const boxes = page.getByRole('main').locator('textarea')
  return (await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('name') ?? ''))).join()
}
