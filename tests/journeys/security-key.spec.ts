// Given Sana has a password, a phone for her codes, and a security key in her hand
// When she adds the key, signs in with it, and is asked once more who she is
// Then the key is enough each time, her words wait for it, and without script she is told what to use instead
import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { TOTP } from 'otpauth'
import { agencies } from '@/prisma/seed/ashmere'
import { press, write } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { askDatabase } from '../support/journey-database'
import { plugInKey } from '../support/journey-key'

const password = 'copper kettle on the sill'

test('a security key signs its owner in and confirms that it is her', async ({ page, browser }) => {
  test.setTimeout(300_000)
  const { workerId, email } = await someoneWithAPassword()
  const unplug = await plugInKey(page)
  await signInWithPassword(page, email)
  await setUpPhone(page)

  await page.goto('/account')
  await arrive(page, 'Your account')
  await page.getByRole('link', { name: /^Add one/ }).click()
  await arrive(page, 'Your security keys')
  await page.getByRole('link', { name: 'Add a key' }).click()
  await arrive(page, 'Add a security key')
  await press(page, 'Add this key')
  await expect(page.getByRole('link', { name: 'Give the key a name you will know it by' })).toBeVisible()
  await write(page, { 'What will you call it?': 'Blue, on my house keys' })
  await press(page, 'Add this key')
  await page.waitForURL(/done=added/)
  await arrive(page, 'Your security keys')
  await expect(page.getByText('Blue, on my house keys').first()).toBeVisible()

  await withoutScript(page, browser, async (plain) => {
    await plain.goto('/account/keys/new')
    await arrive(plain, 'Add a security key')
    await expect(plain.getByText('Adding a key needs JavaScript')).toBeVisible()
  })

  await signOut(page)
  await signInWithPassword(page, email)
  await arrive(page, 'Enter your code')
  await withoutScript(page, browser, async (plain) => {
    await plain.goto('/sign-in/code')
    await arrive(plain, 'Enter your code')
    await expect(plain.getByText('A security key needs JavaScript')).toBeVisible()
  })
  await press(page, 'Use your security key')
  await page.waitForURL(/\/account\/news|\/my-work/)

  await askDatabase("UPDATE session SET fresh_at = now() - interval '1 hour' WHERE worker_id = $1", [
    workerId,
  ])
  await page.goto('/account/recovery-codes')
  await arrive(page, 'Before you go on')
  await write(page, { 'Your password': password })
  await press(page, 'Use your security key')
  await page.waitForURL(/recovery-codes/)
  await arrive(page, 'Your recovery codes')

  await unplug()
  await signOut(page)
  await signInWithPassword(page, email)
  await arrive(page, 'Enter your code')
  await expect(page.getByRole('textbox', { name: 'Code' })).toBeVisible()
})

async function someoneWithAPassword() {
  const [workerId, email] = [randomUUID(), `${randomUUID()}@ashmere.example`]
  await askDatabase(
    `INSERT INTO worker (id, name, job_title, email, agency_id, work, sample) VALUES ($1, 'Sana Iqbal', 'School nurse', $2, $3, 'practitioner', false)`,
    [workerId, email, agencies.oakfield.id],
  )
  await askDatabase('INSERT INTO worker_password (worker_id, hash, set_at) VALUES ($1, $2, now())', [
    workerId,
    await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  ])
  return { workerId, email }
}

async function signInWithPassword(page: Page, email: string) {
  await page.goto('/sign-in')
  await write(page, { 'Work email': email, Password: password })
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(/sign-in\/(authenticator|code)/)
}

async function setUpPhone(page: Page) {
  await arrive(page, 'Set up your phone')
  const shown = (await page.locator('details strong').textContent()) ?? ''
  const app = new TOTP({ secret: shown.replaceAll(' ', ''), period: 30, digits: 6, algorithm: 'SHA1' })
  await write(page, { Code: app.generate() })
  await press(page, 'Finish and sign in')
  await page.waitForURL(/recovery-codes/)
  await press(page, 'I have kept these codes')
  await page.waitForURL(/\/account\/news|\/my-work/)
}

async function signOut(page: Page) {
  await page.goto('/account')
  await press(page, /^Sign out$/)
  await page.waitForURL(/sign-in/)
}

/** What somebody with the same cookies sees whose browser runs no script. */
async function withoutScript(page: Page, browser: Browser, look: (plain: Page) => Promise<void>) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  await look(await context.newPage())
  await context.close()
}
