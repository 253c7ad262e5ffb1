// Given a family meeting that is written up, a father who lives elsewhere, a housing officer the family agreed to, and an
//   adviser in no partnership
// When the named person gives the notes to each of them
// Then each is given what is theirs: the father what is his own and whom to ask, the officer what was agreed; the adviser
//   only once it is written down by what right; and what each was given stands with who gave it
import { expect, type Page, test } from '@playwright/test'
import { newId } from '@/lib/db/id'
import { choose, follow, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { askDatabase } from '../support/journey-database'

const document = (page: Page) => page.getByRole('article', { name: 'What we said at our meeting' })

/** The Hargreaves of the sample, with a father written down who lives elsewhere, and their last meeting. */
async function theFamily(name: string) {
  const [found] = await askDatabase<{ familyId: string; meetingId: string; holder: string; words: string }>(
    `SELECT f.id AS "familyId", m.id AS "meetingId", w.name AS holder, p.words
     FROM family f JOIN meeting m ON m.family_id = f.id AND m.recorded_at IS NOT NULL
     JOIN meeting_point p ON p.meeting_id = m.id AND p.kind = 'working-well'
     JOIN holding h ON h.family_id = f.id AND h.until_at IS NULL JOIN worker w ON w.id = h.worker_id
     WHERE f.name = 'Hargreave' ORDER BY m.starts_at DESC, p.place LIMIT 1`,
  )
  if (!found) throw new Error('The sample tells of no meeting of the Hargreaves')
  const personId = newId()
  await askDatabase(
    `INSERT INTO person (id, full_name, created_by, created_at, version) SELECT $1, $2, created_by, now(), 1 FROM family WHERE id = $3`,
    [personId, name, found.familyId],
  )
  await askDatabase(
    `INSERT INTO family_member (id, family_id, person_id, part, lives_here, place, from_on) VALUES ($1, $2, $3, 'parent', false, 90, current_date)`,
    [newId(), found.familyId, personId],
  )
  return found
}

async function give(page: Page, called: string, purpose?: string): Promise<void> {
  if (purpose) await write(page, { [`Why does ${called} need it?`]: purpose })
  const byHand = page.getByRole('radio', { name: 'Handed over in person' })
  if (!(await byHand.isChecked())) await byHand.check()
  await page.getByRole('checkbox', { name: /I have read it through/ }).check()
  await press(page, `Give this to ${called}`)
  await page.waitForURL(/\/given\/[0-9a-f-]{36}$/)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test('the notes of a meeting go to each as is theirs to have', async ({ page }) => {
      test.setTimeout(600_000)
      const father = javaScriptEnabled ? 'Emrys Vaughan' : 'Idris Vaughan'
      const { familyId, meetingId, holder, words } = await theFamily(father)
      await signInAs(page, holder)

      await page.goto(`/families/${familyId}/meetings/${meetingId}`)
      await arrive(page, /meeting$/)
      await follow(page, 'Give somebody these notes')
      await arrive(page, 'Who is it for?')
      await follow(page, father)
      const called = father.split(' ')[0] ?? ''
      await arrive(page, `What we said at our meeting, for ${called}`)
      await expect(page.getByRole('heading', { name: `Left out for ${called}` })).toBeVisible()
      await expect(document(page)).not.toContainText(words)
      await expect(document(page)).toContainText('Ring Ashmere Early Help Partnership')
      await give(page, called)
      await expect(page.locator('.for-whom')).toContainText(`Only for ${father}`)
      await expect(document(page)).not.toContainText('Who will do what')

      await page.goto(`/families/${familyId}/meetings/${meetingId}`)
      await follow(page, 'Give somebody these notes')
      await page.locator('summary', { hasText: 'Somebody else of an agency' }).click()
      await follow(page, 'Canal Side Homes')
      await arrive(page, 'Who is it for at Canal Side Homes?')
      await follow(page, 'Karen Whitlock')
      await arrive(page, 'What we said at our meeting, for Karen')
      await expect(document(page)).toContainText(words)
      await give(page, 'Karen', 'To plan the work on the flat around them')
      await expect(page.locator('.for-whom')).toContainText('Only for Karen Whitlock, Canal Side Homes')
      await expect(document(page)).toContainText('Who will do what')

      await page.goto(`/families/${familyId}/meetings/${meetingId}`)
      await follow(page, 'Give somebody these notes')
      await follow(page, 'Write down somebody outside the partnership')
      await arrive(page, 'Somebody outside the partnership')
      const adviser = javaScriptEnabled ? 'Indira Vale' : 'Meera Vale'
      await write(page, {
        'Their name': adviser,
        'What they do': 'Adviser',
        'Which organisation?': 'Northbank Law Centre',
      })
      await press(page, 'Write them down')
      await arrive(page, 'Write down sharing')
      await write(page, {
        'What was it about?': 'The letters about the rent',
        'Why do they need it?': 'To speak for them',
      })
      await choose(page, 'Did the family agree to this?', 'Yes')
      await choose(page, 'What gives you the right?', /^Public task/)
      await press(page, 'Save this')
      const adviserCalled = adviser.split(' ')[0] ?? ''
      await arrive(page, `What we said at our meeting, for ${adviserCalled}`)
      await give(page, adviserCalled, 'To speak for them about the rent')

      await page.goto(`/families/${familyId}/given`)
      await arrive(page, 'What has been given to whom')
      const table = page.getByRole('table', { name: 'What was given, to whom and by whom' })
      for (const to of [father, 'Karen Whitlock, Canal Side Homes', `${adviser}, Northbank Law Centre`])
        await expect(table.getByRole('row').filter({ hasText: to }).first()).toContainText(holder)
      await page.goto(`/families/${familyId}/agreement`)
      await arrive(page, /greement/)
      await expect(page.getByText(/What we said at our meeting \(/).first()).toBeVisible()
    })
  })
}
