// Given Helen has filled in a note, and is signed out in another tab before she saves it
// When she presses Save and signs in on the page
// Then the note is saved, once, to the letter; and somebody else who signs in there never sees it
import { hash } from '@node-rs/argon2'
import { expect, type Page, test } from '@playwright/test'
import { workers } from '@/prisma/seed/ashmere'
import { addFamily, choose, daysFromNow, newSurname, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { askDatabase } from '../support/journey-database'

const words = 'Bo said: “I like Tuesdays”.\nKit laughed — we both did. 🌙'
const password = 'copper kettle on the sill'

test('a session that ends at a half-filled form costs its person one sign-in and no word', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await askDatabase(
    'INSERT INTO worker_password (worker_id, hash, set_at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING',
    [workers.amina.id, await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })],
  )
  await signInAs(page, 'Helen Marsh')
  const family = await addFamily(page, {
    surname: newSurname('Harrow'),
    children: [{ name: 'Bo', born: daysFromNow(-2_500) }],
    parent: 'Kit',
  })

  await filledInThenSignedOut(page, family)
  await press(page, 'Save the note')
  const panel = page.getByRole('dialog', { name: 'You have been signed out' })
  await expect(panel).toBeVisible()
  await arrive(page, 'Add a note')
  await write(panel, { Email: workers.amina.email, Password: password })
  await panel.getByRole('button', { name: 'Sign in and carry on' }).click()
  await expect(page.getByRole('dialog', { name: 'You are signed in as someone else' })).toBeVisible()
  expect(await page.content()).not.toContain('I like Tuesdays')
  expect(await notesOf(family)).toEqual([])

  await signInAs(page, 'Helen Marsh')
  await filledInThenSignedOut(page, family)
  await press(page, 'Save the note')
  await panel.getByRole('button', { name: 'Sign in and carry on' }).click()
  await page.waitForURL((url) => url.pathname !== `${family}/notes/new`)
  expect(await notesOf(family)).toEqual([words])
})

async function filledInThenSignedOut(page: Page, family: string): Promise<void> {
  await page.goto(`${family}/notes/new`)
  await arrive(page, 'Add a note')
  await write(page, { 'What happened, in one line': 'A walk to school', 'What you saw or heard': words })
  await choose(page, 'Whose words or doing was it?', 'The family and the team together')
  await choose(page, 'How did it come about?', 'A visit')
  const other = await page.context().newPage()
  await other.goto('/account')
  await press(other, /^Sign out$/)
  await other.waitForURL(/sign-in/)
  await other.close()
}

async function notesOf(family: string): Promise<string[]> {
  const rows = await askDatabase<{ words: string }>('SELECT words FROM note WHERE family_id = $1', [
    family.split('/').at(-1),
  ])
  return rows.map((row) => row.words)
}
