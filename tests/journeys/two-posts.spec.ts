// Given Ben works for a school and, in the evening, for a charity
// When he turns from one to the other, and a page he opened for the school is still there, with and without scripts
// Then he sees the families of one at a time, nothing of the old page is carried out, and every word he wrote is kept
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

const school = 'Holly Grange Primary School'
const charity = 'Kick On'
const words = {
  'What happened, in one line': 'Talked at the gate',
  'What you saw or heard': 'Jo laughed — “twice”.',
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a page opened for one organisation is never acted on for the other', async ({ page }) => {
      test.slow()
      await signInAs(page, 'Ben Okoro')
      await workFor(page, school)
      const surname = newSurname('Gate')
      const family = await addFamily(page, {
        surname,
        children: [{ name: 'Jo', born: daysFromNow(-2_500) }],
        parent: 'Kit',
      })
      await page.goto(family)
      await follow(page, 'Add a note')
      await arrive(page, 'Add a note')
      await write(page, words)
      await choose(page, 'Whose words or doing was it?', 'The family and the team together')
      await choose(page, 'How did it come about?', 'A visit')

      const other = await page.context().newPage()
      await workFor(other, charity)
      await other.goto('/families')
      await expect(other.getByRole('main')).toContainText('Rossi')
      await expect(other.getByRole('main')).not.toContainText(surname)
      expect((await other.goto(family))?.status()).toBe(404)

      await press(page, 'Save the note')
      if (javaScriptEnabled) {
        await expect(page.getByRole('main')).toContainText(
          `You opened this page for ${school} and are working for ${charity} now, so nothing was saved`,
        )
        await workFor(other, school)
      } else {
        await arrive(page, 'Who are you working for now?')
        await expect(page.getByRole('main')).toContainText('What you wrote was not saved')
        await press(page, `Work for ${school}`)
        await arrive(page, 'Add a note')
      }
      for (const [label, typed] of Object.entries(words))
        await expect(page.getByRole('textbox', { name: label, exact: true })).toHaveValue(typed)
      await press(page, 'Save the note')
      await page.waitForURL((url) => !url.pathname.endsWith('/notes/new'))
      await page.goto(`${family}/timeline`)
      await expect(page.getByText('Talked at the gate')).toHaveCount(1)
    })
  })
}

test('what is typed into a page that saves as you go waits until one works for its organisation again', async ({
  page,
}) => {
  await signInAs(page, 'Ben Okoro')
  await workFor(page, school)
  const family = await addFamily(page, {
    surname: newSurname('Wait'),
    children: [{ name: 'Jo', born: daysFromNow(-2_500) }],
    parent: 'Kit',
  })
  await page.goto(`${family}/contacts/new`)
  await press(page, 'Nobody is in danger now')
  await arrive(page, /Write down what you know/)
  const other = await page.context().newPage()
  await workFor(other, charity)
  await write(page, { 'What is going well': 'Kit sings to Jo.' })
  await expect(page.getByRole('main')).toContainText(`You opened this page for ${school}`)
  await workFor(other, school)
  await write(page, { 'What is going well': 'Kit sings to Jo every night.' })
  await expect(page.getByRole('main')).toContainText('Saved at')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'What is going well' })).toHaveValue(
    'Kit sings to Jo every night.',
  )
})

/** Turns to an organisation, unless one works for it already, and sees the band say so. */
async function workFor(page: Page, agency: string): Promise<void> {
  await page.goto('/account/working-for')
  await arrive(page, 'Who are you working for now?')
  const button = page.getByRole('button', { name: `Work for ${agency}` })
  if ((await button.count()) > 0) {
    await button.click()
    await page.waitForURL('**/my-work')
  }
  await expect(page.getByRole('banner')).toContainText(agency)
}
