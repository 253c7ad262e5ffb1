import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Waits for the page with this heading, and checks that axe finds nothing on it against WCAG 2.2 AA. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading }).first()).toBeVisible()
  const copy = await withoutScripts(page)
  const { violations } = await new AxeBuilder({ page: copy }).withTags(standard).analyze()
  await copy.context().close()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([])
}

/** The page as it stands, in a window of its own where axe may run even when the journey has scripts turned off. */
async function withoutScripts(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) throw new Error('No browser')
  const still = (await page.content())
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<head[^>]*>/, (head) => `${head}<base href="${new URL(page.url()).origin}">`)
  const copy = await (await browser.newContext()).newPage()
  await copy.setContent(still)
  return copy
}
