// Given Fatima is signed in on a shared computer
// When she signs out
// Then nobody can go back to what she saw, with or without her old cookie
import { expect, test } from '@playwright/test'
import { press, signInAs } from '../support/journey'
import { arrive } from '../support/journey-axe'

test('signing out ends the session for every copy of it', async ({ page, browser }) => {
  await page.goto('/sign-in')
  await arrive(page, 'Sign in as')
  await signInAs(page, 'Fatima Noor')
  await arrive(page, /.+/)
  const kept = await page.context().cookies()
  // Every page has the way there.
  await page.getByRole('link', { name: /Your account, and signing out/ }).click()
  await page.waitForURL(/account/)
  await arrive(page, /.+/)
  const answered = page.waitForResponse((response) => response.url().endsWith('/sign-out'))
  await press(page, /^Sign out$/)
  expect(await (await answered).headerValue('clear-site-data')).toBe('"cache", "storage"')
  await page.waitForURL(/sign-in/)
  for (let back = 0; back < 2; back += 1) {
    await page.goBack()
    await expect(page).toHaveURL(/sign-in/)
    await expect(page.getByRole('heading', { name: 'Your account' })).toHaveCount(0)
  }
  await page.goto('/my-work')
  await expect(page).toHaveURL(/sign-in/)

  const copy = await browser.newContext()
  await copy.addCookies(kept)
  const elsewhere = await copy.newPage()
  await elsewhere.goto(new URL('/my-work', page.url()).href)
  await expect(elsewhere).toHaveURL(/sign-in/)
  await copy.close()
})
