import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, expect, type Page } from '@playwright/test'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Waits for the page with this heading, and checks that axe finds nothing on it, as it stands, against WCAG 2.2 AA. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading }).first()).toBeVisible()
  const isScripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  const found = isScripted ? await violationsOn(page) : await inAWindowOfItsOwn(page)
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([])
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/**
 * axe is a script. Where scripts are off, what the page says at this moment, mistakes pointed out and all, is shown
 * again under the same address in another window where they may run. Nothing is asked of the app but its styles.
 */
async function inAWindowOfItsOwn(page: Page): Promise<string[]> {
  const url = page.url()
  const body = (await page.content()).replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
  const window = await windowBeside(page.context())
  const isThis = ({ href }: URL) => href === url
  await window.route(isThis, (route) => route.fulfill({ contentType: 'text/html', body }))
  await window.goto(url)
  await window.unroute(isThis)
  return violationsOn(window)
}

const windows = new WeakMap<BrowserContext, Promise<Page>>()

/** The one window in which a journey without scripts is looked at; it ends with the journey. */
function windowBeside(journey: BrowserContext): Promise<Page> {
  const open = windows.get(journey) ?? openBeside(journey)
  windows.set(journey, open)
  return open
}

async function openBeside(journey: BrowserContext): Promise<Page> {
  const context = await journey.browser()?.newContext({ javaScriptEnabled: true })
  if (!context) throw new Error('No browser')
  journey.on('close', () => context.close())
  return context.newPage()
}
