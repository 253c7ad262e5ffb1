// Given a family meeting that is written up, a father who lives elsewhere, and a housing officer the family agreed to
// When the named person gives the notes to each of them
// Then each is given what is theirs: the father what is his own and whom to ask, the officer what was agreed; and what
//   each was given stands with who gave it
import { expect, test } from '@playwright/test'
import { newId } from '@/lib/db/id'
import { follow, signInAs } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { askDatabase } from '../support/journey-database'
import { giveByHand, lineFor, meetingOfTheHargreaves, notesOfMeeting } from '../support/journey-paper'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test('the notes of a meeting go to each as is theirs to have', async ({ page }) => {
      test.slow()
      const { familyId, meeting, holder, words } = await meetingOfTheHargreaves()
      const father = javaScriptEnabled ? 'Emrys Vaughan' : 'Idris Vaughan'
      const called = father.split(' ')[0] ?? ''
      await addFatherElsewhere(familyId, father)
      await signInAs(page, holder)

      await page.goto(meeting)
      await arrive(page, /meeting$/)
      await follow(page, 'Give somebody these notes')
      await arrive(page, 'Who is it for?')
      await follow(page, father)
      await arrive(page, `What we said at our meeting, for ${called}`)
      await expect(page.getByRole('heading', { name: `Left out for ${called}` })).toBeVisible()
      await expect(notesOfMeeting(page)).not.toContainText(words)
      await expect(notesOfMeeting(page)).toContainText('Ring Ashmere Early Help Partnership')
      await giveByHand(page, called)
      await arrive(page, /.+/)
      await expect(page.locator('.for-whom')).toContainText(`Only for ${father}`)
      await expect(notesOfMeeting(page)).not.toContainText('Who will do what')

      await page.goto(meeting)
      await follow(page, 'Give somebody these notes')
      await page.locator('summary', { hasText: 'Somebody else of an agency' }).click()
      await follow(page, 'Canal Side Homes')
      await arrive(page, 'Who is it for at Canal Side Homes?')
      await follow(page, 'Karen Whitlock')
      await arrive(page, 'What we said at our meeting, for Karen')
      await expect(notesOfMeeting(page)).toContainText(words)
      await giveByHand(page, 'Karen', 'To plan the work on the flat around them')
      await expect(page.locator('.for-whom')).toContainText('Only for Karen Whitlock, Canal Side Homes')
      await expect(notesOfMeeting(page)).toContainText('Who will do what')

      await page.goto(`/families/${familyId}/given`)
      await arrive(page, 'What has been given to whom')
      for (const to of [father, 'Karen Whitlock, Canal Side Homes'])
        await expect(lineFor(page, to)).toContainText(holder)
    })
  })
}

/** Of the family, and of another home. */
async function addFatherElsewhere(familyId: string, name: string): Promise<void> {
  const personId = newId()
  await askDatabase(
    `INSERT INTO person (id, full_name, created_by, created_at, version) SELECT $1, $2, created_by, now(), 1 FROM family WHERE id = $3`,
    [personId, name, familyId],
  )
  await askDatabase(
    `INSERT INTO family_member (id, family_id, person_id, part, lives_here, place, from_on) VALUES ($1, $2, $3, 'parent', false, 90, current_date)`,
    [newId(), familyId, personId],
  )
}
