// Given Helen is writing down a worry, and her words save as she goes
// When the signal is lost in the middle of a sentence
// Then the page says it is not saved, keeps every word, and saves them by itself when the signal is back
import { expect, test } from '@playwright/test'
import { addFamily, daysFromNow, follow, newSurname, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { askDatabase } from '../support/journey-database'

const before = 'Kit sings to Bo.'
const during = 'Bo is hungry on Mondays — “there was nothing in”.\nSays she is fine.'

test('a lost signal loses no word, and the page never says Saved when it is not', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000)
  await signInAs(page, 'Helen Marsh')
  const family = await addFamily(page, {
    surname: newSurname('Marlow'),
    children: [{ name: 'Bo', born: daysFromNow(-2_500) }],
    parent: 'Kit',
  })
  await page.goto(family)
  await follow(page, 'Write it down')
  await press(page, 'Nobody is in danger now')
  await arrive(page, /Write down what you know/)
  await write(page, { 'What is going well': before })
  await expect(page.getByText(/^Saved at/)).toBeVisible()

  await context.setOffline(true)
  await write(page, { 'What people are worried about': during })
  await expect(page.getByText('Not saved. There is no signal.')).toBeVisible()
  await arrive(page, /Write down what you know/)
  await expect(page.getByText(/^Saved at/)).toBeHidden()
  expect(await wordsKept(page.url())).toEqual({ well: before, worried: '' })

  await context.setOffline(false)
  await expect(page.getByText(/^Saved at/)).toBeVisible()
  expect(await wordsKept(page.url())).toEqual({ well: before, worried: during })
  await page.reload()
  await arrive(page, /Write down what you know/)
  await expect(page.getByRole('textbox', { name: 'What people are worried about' })).toHaveValue(during)
})

/** What the database holds of the two boxes. */
async function wordsKept(url: string) {
  const contactId = new URL(url).pathname.split('/').at(-1)
  const [kept] = await askDatabase<{ well: string | null; worried: string | null }>(
    `SELECT values ->> 'workingWell' AS well, coalesce(values ->> 'worriedAbout', '') AS worried
     FROM draft WHERE document_id = $1`,
    [contactId],
  )
  return kept
}
