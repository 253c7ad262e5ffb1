// Given Helen is the Hargreaves’ named person, and writes to Leanne in her own words
// When the letter names a child of another family, and somebody is not sure that Leanne still lives where the record says
// Then she is warned, nothing is posted until she has made sure, and what leaves is a file with Leanne’s name on every page
import { expect, type Page, test } from '@playwright/test'
import {
  addFamily,
  choose,
  daysFromNow,
  follow,
  newSurname,
  press,
  signInAs,
  write,
} from '../support/journey'
import { arrive } from '../support/journey-axe'
import { meetingOfTheHargreaves } from '../support/journey-paper'
import { readPdf } from '../support/read-pdf'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a letter is written, warned of, kept from an address nobody is sure of, and posted once somebody is', async ({
      page,
    }) => {
      test.setTimeout(300_000)
      const { familyId, holder } = await meetingOfTheHargreaves()
      await signInAs(page, holder)
      const surname = newSurname('Tamble')
      await addFamily(page, {
        surname,
        children: [{ name: 'Bo', born: daysFromNow(-2_500) }],
        parent: 'Kit',
      })
      const subject = `Thursday ${surname.slice(-5)}`

      await nobodyIsSure(page, familyId)
      await page.goto(`/families/${familyId}/given`)
      await arrive(page, 'What has been given to whom')
      await follow(page, 'Write a letter')
      await arrive(page, 'Who is it for?')
      await follow(page, 'Leanne Hargreave')
      await arrive(page, 'A letter to Leanne Hargreave')
      await press(page, /^Begin (the|another) letter/)
      await page.waitForURL(/\/letters\/[0-9a-f-]{36}$/)
      await arrive(page, 'A letter to Leanne Hargreave')

      await press(page, 'Read it through before it leaves')
      await expect(page).toHaveTitle(/^Error: /)
      await write(page, {
        'What is it about?': subject,
        'What do you want to say?': `Thank you for talking with us.\n\nBo ${surname} comes on Thursday too.`,
      })
      await press(page, 'Read it through before it leaves')
      await arrive(page, 'A letter, for Leanne')
      await expect(page.getByText(`Bo ${surname}: a name of somebody in another family`)).toBeVisible()
      await expect(page.getByText(/cannot be posted: somebody was not sure/)).toBeVisible()
      await expect(page.getByRole('radio', { name: /^Posted/ })).toHaveCount(0)

      await follow(page, 'Is this still where they live?')
      await arrive(page, 'Is this still where they live?')
      await choose(page, 'Do they still live here?', 'Yes, they told me')
      await press(page, 'Save this')
      await arrive(page, 'A letter, for Leanne')
      await follow(page, 'Change the letter')
      await write(page, {
        'What do you want to say?': 'Thank you for talking with us.\n\nWe will ring you on Thursday.',
      })
      await press(page, 'Read it through before it leaves')
      await arrive(page, 'A letter, for Leanne')
      await expect(page.getByText('Look at these first')).toHaveCount(0)
      const letter = page.getByRole('article', { name: 'A letter' })
      await expect(letter).toContainText(/Dear Leanne,\s*Thank you for talking with us/)
      await page.getByRole('radio', { name: /^Posted to the address/ }).check()
      await page.getByRole('checkbox', { name: /I have read it through/ }).check()
      await press(page, 'Give this to Leanne')
      await page.waitForURL(/\/given\/[0-9a-f-]{36}$/)

      const file = await page.request.get(`${new URL(page.url()).pathname}/file`)
      const { pages } = await readPdf(await file.body())
      expect(pages[0]).toContain('Leanne Hargreave 41 Lockside Road')
      expect(pages[0]).toContain(`${subject} Dear Leanne, Thank you for talking with us.`)
      expect(pages[0]).not.toContain(surname)
      expect(pages[0]).toMatch(/Only for Leanne Hargreave\. Reference .* Page 1 of 1/s)
      await page.goto(`/families/${familyId}/given`)
      const line = page.getByRole('row').filter({ hasText: 'A letter' }).first()
      await expect(line).toContainText('Posted to the address in the record')
      await expect(page.getByRole('link', { name: subject })).toHaveCount(0)
    })
  })
}

/** Somebody asked whether the Hargreaves still live where the record says, and was not sure. */
async function nobodyIsSure(page: Page, familyId: string): Promise<void> {
  await page.goto(`/families/${familyId}/people`)
  await follow(page, 'Is this still where they live?')
  await arrive(page, 'Is this still where they live?')
  await choose(page, 'Do they still live here?', 'I am not sure')
  await press(page, 'Save this')
  await arrive(page, 'People')
  await expect(page.getByText('Somebody was not sure that they still live here').first()).toBeVisible()
}
