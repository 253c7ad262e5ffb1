// Given a child with an injury nobody can explain
// When Helen tries in the page what would change the suggestion, and then decides on less than it
// Then trying changes nothing, the decision takes a second named person, and ringing the MASH stays for today
import { expect, test } from '@playwright/test'
import { addFamily, choose, daysFromNow, newSurname, pick, press, signInAs, write } from '../support/journey'
import { arrive } from '../support/journey-axe'
import { sayYes, tickWhatISee, writeContact } from '../support/journey-contact'

const sign = 'Injury with no explanation, a changing one, or one that does not fit'
const why = 'We think he fell at football; his coach saw it.'

test('less than child protection takes two people, and the urgent action stays', async ({ page }) => {
  test.setTimeout(240_000)
  await signInAs(page, 'Helen Marsh')
  const family = await addFamily(page, {
    surname: newSurname('Marlow'),
    children: [{ name: 'Sam', born: daysFromNow(-3_300) }],
    parent: 'Jo',
  })
  const contact = await writeContact(page, family, {
    well: 'Sam loves football.',
    worried: 'A bruise nobody could explain.',
    wants: 'Jo wants the bruises to stop.',
  })
  await sayYes(page, { who: 'Jo', toWhat: 'Help for Sam', share: [] })
  await tickWhatISee(page, contact, [{ words: 'unexplained injury', sign }])
  await arrive(page, 'Your own view')
  await choose(page, 'Which help do you think fits best?', 'Multi-agency early help')
  await write(page, { 'Why do you think so?': why })
  await press(page, 'Save my view and see what the guidance suggests')
  await arrive(page, 'Which help fits best?')
  await expect(page.getByRole('heading', { name: 'What is written cannot wait' })).toBeVisible()

  await press(page, 'Try a change')
  const trying = page.getByRole('form', { name: 'Try a change for Sam' })
  await expect(trying.getByRole('status')).toContainText('what it suggests now')
  await expect(trying.getByRole('status')).toContainText('Child protection (section 47)')
  await trying.getByRole('checkbox', { name: sign, exact: true }).uncheck()
  await expect(trying.getByRole('status')).toContainText('would then suggest')
  await expect(trying.getByRole('status')).not.toContainText('Child protection')
  await arrive(page, 'Which help fits best?')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'What is written cannot wait' })).toBeVisible()

  await choose(page, 'Which help do you decide on, with the family?', 'Multi-agency early help')
  await write(page, { 'Your reasons': why, 'Only if you chose something different': why })
  await press(page, 'Save our decision')
  await expect(page).toHaveTitle(/^Error: /)
  const second = page.getByRole('combobox', { name: /who agreed with you/ })
  await expect(second).toHaveAccessibleDescription(/less than child protection takes two people/)
  await pick(second, 'Marcus Bell')
  await press(page, 'Save our decision')

  await arrive(page, 'Ask the MASH')
  await expect(page.getByText('ringing the MASH stays the next thing to do')).toBeVisible()
  await page.goto(family)
  await expect(page.getByText('Next step', { exact: false }).first()).toBeVisible()
})
