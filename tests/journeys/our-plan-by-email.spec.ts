// Given Helen is the named person of a family, and has made sure of the mother’s e-mail address
// When she gives her a copy of the plan by e-mail, and saves it as a file
// Then one locked message goes to that address and to nobody else, the page says no more than is known, and the file
//      says on each page whose it is
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { simpleParser } from 'mailparser'
import { dataFolder } from '@/scripts/postgres/folders'
import { choose, follow, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { readPdf } from '../support/read-pdf'

/** What the mail server of the journeys took for this address. */
function mailTo(address: string): Promise<{ subject: string; text: string; file: Buffer }[]> {
  const folder = join(dataFolder(), 'journey-mail')
  const all = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  return Promise.all(
    all.map(async (raw) => {
      const { to, subject = '', text = '', attachments } = await simpleParser(raw)
      const for_ = Array.isArray(to) ? to.map((one) => one.text).join() : (to?.text ?? '')
      return { for_, subject, text, file: attachments[0]?.content ?? Buffer.from('') }
    }),
  ).then((messages) => messages.filter(({ for_ }) => for_ === address))
}

async function writesDownEmail(page: Page, family: string, person: string, address: string): Promise<void> {
  await page.goto(`${family}/people`)
  await follow(page, person)
  await page.waitForURL(/people\/[0-9a-f-]{36}$/)
  await page.getByRole('link', { name: /e-mail address/ }).click()
  await arrive(page, 'Where can')
  await write(page, { 'E-mail address': `${address}, ${address}` })
  await choose(page, 'How do you know it is theirs?', /read it back/)
  await press(page, 'Save this address')
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue(`${address}, ${address}`)
  await write(page, { 'E-mail address': address })
  await press(page, 'Save this address')
  await expect(page.getByText('E-mail address saved')).toBeVisible()
  await expect(page.getByText(address)).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a copy of the plan goes by e-mail, locked, and as a file', async ({ page }) => {
      await signInAs(page, 'Helen Marsh')
      const href = await page.getByRole('main').locator('a[href^="/families/"]').first().getAttribute('href')
      const family = (href ?? '').split('/').slice(0, 3).join('/')
      await page.goto(`${family}/given`)
      await arrive(page, 'What has been given to whom')
      await follow(page, 'Our plan')
      await arrive(page, 'Who is it for?')
      const inTheFamily = page.getByRole('region', { name: 'Somebody in the family' })
      const name = (await inTheFamily.getByRole('link').first().textContent()) ?? ''
      const address = `${javaScriptEnabled ? 'one' : 'two'}@home.example`
      await writesDownEmail(page, family, name, address)

      await page.goto(`${family}/given`)
      await follow(page, 'Our plan')
      await follow(page, name)
      await arrive(page, /Our plan, for/)
      await expect(page.getByText(`${address}. It goes as a locked PDF`)).toBeVisible()
      await page.getByRole('radio', { name: /Sent by e-mail/ }).check()
      await page.getByRole('checkbox', { name: /I have read it through/ }).check()
      await press(page, /^Give this to/)
      await page.waitForURL(/given\/[0-9a-f-]{36}$/)
      await expect(page.getByRole('heading', { name: 'Sent by e-mail' })).toBeVisible()
      const opens = (await page.locator('strong.figures').textContent()) ?? ''

      await expect.poll(async () => (await mailTo(address)).length, { timeout: 60_000 }).toBe(1)
      await expect(async () => {
        await page.reload()
        await expect(page.getByText(/Handed to the mail server on/)).toBeVisible({ timeout: 1_000 })
      }).toPass({ timeout: 30_000 })
      const [message] = await mailTo(address)
      expect(`${message?.subject} ${message?.text}`).not.toContain(name.split(' ')[0])
      expect((await readPdf(message?.file ?? Buffer.from(''), opens)).pages[0]).toContain('Our plan')

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Save as a PDF' }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^document-[0-9A-Z]{4}-[0-9A-Z]{4}\.pdf$/)
      const { pages } = await readPdf(readFileSync(await download.path()))
      for (const [at, words] of pages.entries()) {
        expect(words).toContain(`Only for ${name}`)
        expect(words).toContain(`Page ${at + 1} of ${pages.length}`)
      }
      const { headers } = await fileAnswer(page)
      expect(headers['content-security-policy']).toContain('sandbox')
      expect(headers['content-disposition']).toMatch(/^attachment/)
    })
  })
}

async function fileAnswer(page: Page): Promise<{ headers: Record<string, string> }> {
  const answer = await page.request.get(`${page.url()}/file`)
  return { headers: answer.headers() }
}
