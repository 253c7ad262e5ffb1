// Given each kind of worker on the pages they use
// When they open them and go from one to the next, with scripts on
// Then the browser never has to stop a page from running or loading something
import { expect, type Page, test } from '@playwright/test'
import { signInAs } from '../support/journey'

const people = ['Helen Marsh', 'Marcus Bell', 'Grace Tomlin', 'Lena Hart']

test('no page tries to run or load what its policy forbids', async ({ page }) => {
  test.setTimeout(300_000)
  const stopped: string[] = []
  page.on('console', (line) => {
    if (/content security policy|violates the following/i.test(line.text())) stopped.push(line.text())
  })
  // The listening works: words of a page that carry a script are stopped, and seen to be.
  await page.goto('/sign-in')
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:,x" onerror="window.ran = true" alt="">')
  })
  await expect.poll(() => stopped.length).toBeGreaterThan(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  stopped.length = 0

  let pages = 0
  for (const name of people) {
    await signInAs(page, name)
    for (const address of await addressesOn(page)) {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      pages += 1
    }
  }
  expect(pages).toBeGreaterThan(20)
  expect(stopped).toEqual([])
})

/** The places one can go from here, and from the first family of the list. */
async function addressesOn(page: Page): Promise<string[]> {
  const linksOf = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map((link) => link.pathname),
    )
  const first = await linksOf()
  const family = first.find((path) => /^\/families\/[0-9a-f-]{36}$/.test(path))
  if (!family) return [...new Set(first)]
  await page.goto(family)
  return [...new Set([...first, ...(await linksOf())])].slice(0, 16)
}
