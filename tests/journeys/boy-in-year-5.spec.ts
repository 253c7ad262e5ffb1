// Given a boy in Year 5 whose school sees that his whole family needs something (Dudley Threshold Guidance 2.4)
// When his SENCO finds, agrees, decides, assesses, meets and plans with the family, all without scripts
// Then his needs are met, the help ends with his manager's agreement, and the family has its own copy
import { expect, test } from '@playwright/test'
import { addFamily, daysFromNow, newSurname, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'
import {
  arrangeMeeting,
  askToEnd,
  assess,
  decideOn,
  invite,
  sayYes,
  tickWhatISee,
  writeContact,
} from '../support/journey-steps'

test.use({ javaScriptEnabled: false })

test('the whole family is helped from a first worry to an end that two people agree on', async ({ page }) => {
  test.setTimeout(240_000)
  await signInAs(page, 'Helen Marsh')
  const family = await addFamily(page, {
    surname: newSurname('Aslan'),
    child: 'Danish',
    born: daysFromNow(-3_500),
    parent: 'Rabia',
  })
  const contact = await writeContact(page, family, {
    well: 'He is gentle with younger children.',
    worried: 'He hides when work is hard, and his mum does not sleep.',
    wants: 'For him to be happy.',
  })
  await sayYes(page, 'Rabia', 'School and the hub working together', [
    'Millbrook Family Hub',
    'Ashmere Children’s Health',
  ])
  await tickWhatISee(page, contact, 'anxious', 'Anxious')
  await decideOn(page, contact, 'Multi-agency early help', 'Several services each have a part to play.')
  await invite(page, family, 'Millbrook Family Hub', 'Joseph Adeyemi')
  await assess(page, family)

  await page.goto(`${family}/named-person/take-on`)
  await arrive(page, 'Be the named person')
  await write(page, {
    'What does the family say about it?': 'They asked for Helen',
    'Why you?': 'He comes to me',
  })
  await press(page, 'Yes, I am their named person')
  await page.waitForURL((url) => !url.pathname.endsWith('/take-on'))

  const meeting = await arrangeMeeting(page, family)
  await page.goto(`${meeting}/record`)
  await arrive(page, /.+/)
  await write(page, { 'What was said': 'Danish likes the quiet corner.' })
  await page.getByRole('combobox', { name: 'Who said it?' }).first().selectOption({ index: 1 })
  await write(page, { 'Last word to the family': 'He was smiling.' })
  await press(page, 'Read it back together')
  await page.waitForURL(/read-back/)
  await arrive(page, 'Read it back together')
  await press(page, 'Keep this record')
  await page.waitForURL((url) => !url.pathname.endsWith('/read-back'))

  const closure = await askToEnd(page, family, 'School is safe. They listen to me.')
  await signInAs(page, 'Marcus Bell')
  await arrive(page, /.+/)
  await page.goto(closure)
  await arrive(page, 'Bringing the help to an end')
  await press(page, 'Agree that the help ends')
  await page.waitForURL((url) => url.href !== closure)
  await signInAs(page, 'Helen Marsh')
  await page.goto(`${family}/timeline`)
  await arrive(page, /.+/)
  await expect(page.getByText('The help came to an end: the family has what it needs').first()).toBeVisible()
})
