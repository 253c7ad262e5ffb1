// Given a family meeting that is written up, and an adviser of an organisation that is in no partnership
// When the named person would give the notes to her
// Then it is written down first by what right, nothing is asked that could not be, and it stands with the family’s agreement
import { expect, test } from '@playwright/test'
import { choose, follow, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { giveByHand, lineFor, meetingOfTheHargreaves } from '../support/journey-paper'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test('somebody outside is given the notes once it is written down by what right', async ({ page }) => {
      test.slow()
      const { familyId, meeting, holder } = await meetingOfTheHargreaves()
      const adviser = javaScriptEnabled ? 'Indira Vale' : 'Meera Vale'
      const called = adviser.split(' ')[0] ?? ''
      await signInAs(page, holder)

      await page.goto(meeting)
      await follow(page, 'Give somebody these notes')
      await follow(page, 'Write down somebody outside the partnership')
      await arrive(page, 'Somebody outside the partnership')
      await write(page, {
        'Their name': adviser,
        'What they do': 'Adviser',
        'Which organisation?': 'Northbank Law Centre',
      })
      await press(page, 'Write them down')
      await arrive(page, 'Write down sharing')
      await expect(page.getByText(`With Northbank Law Centre (${adviser})`)).toBeVisible()
      await expect(page.getByRole('group', { name: 'what may they see here' })).toHaveCount(0)
      await write(page, {
        'What was it about?': 'The letters about the rent',
        'Why do they need it?': 'To speak for them',
      })
      await press(page, 'Save this')
      await expect(page).toHaveTitle(/^Error: /)
      await choose(page, 'Did the family agree to this?', 'Yes')
      await choose(page, 'What gives you the right?', /^Public task/)
      await press(page, 'Save this')
      await arrive(page, `What we said at our meeting, for ${called}`)
      await giveByHand(page, called, 'To speak for them about the rent')

      await page.goto(`/families/${familyId}/given`)
      await expect(lineFor(page, `${adviser}, Northbank Law Centre`)).toContainText(holder)
      await page.goto(`/families/${familyId}/agreement`)
      await arrive(page, /greement/)
      await expect(page.getByText(/What we said at our meeting \(/).first()).toBeVisible()
    })
  })
}
