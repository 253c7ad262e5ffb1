import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Waits for the page with this heading, and checks that axe finds nothing on it against WCAG 2.2 AA. axe is a script,
 * so it looks at the same address in a window of its own, where it may run even when the journey has scripts off.
 */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading }).first()).toBeVisible()
  const browser = page.context().browser()
  if (!browser) throw new Error('No browser')
  const storageState = await page.context().storageState()
  const context = await browser.newContext({ storageState, javaScriptEnabled: true })
  const same = await context.newPage()
  await same.goto(page.url())
  const { violations } = await new AxeBuilder({ page: same }).withTags(standard).analyze()
  await context.close()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([])
}
