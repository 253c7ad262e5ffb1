import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Waits for the page with this heading, and checks that axe finds nothing on it, as it stands, against WCAG 2.2 AA. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading }).first()).toBeVisible()
  // A page that is gone to by script has its name a moment after its words.
  await expect(page).toHaveTitle(/ - Alongside$/)
  const isScripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  const found = isScripted ? await violationsOn(page) : await inAWindowOfItsOwn(page)
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([])
}

/** axe itself, asked once and only for what is wrong: its own builder takes five times as long a page. */
async function violationsOn(page: Page): Promise<string[]> {
  const asked = { runOnly: standard, resultTypes: ['violations'], elementRef: false }
  const { violations } = await page.evaluate<AxeResults>(
    `${axe.source}; axe.run(document, ${JSON.stringify(asked)})`,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/**
 * axe is a script. Where scripts are off, what the page says at this moment, mistakes pointed out and all, is shown
 * again under the same address in another window where they may run. Nothing is asked of the app but its styles.
 */
async function inAWindowOfItsOwn(page: Page): Promise<string[]> {
  const url = page.url()
  const body = (await page.content()).replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: true })
  if (!context) throw new Error('No browser')
  const window = await context.newPage()
  await window.route(
    ({ href }) => href === url,
    (route) => route.fulfill({ contentType: 'text/html', body }),
  )
  await window.goto(url)
  const found = await violationsOn(window)
  await context.close()
  return found
}
