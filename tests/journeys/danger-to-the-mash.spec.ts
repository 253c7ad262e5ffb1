// Given a child who tells her SENCO that somebody hurt her
// When the SENCO has called for help, writes it down, and asks the MASH
// Then it stands in the queue, a social worker takes it, decides, and the SENCO reads what was decided
import { expect, test } from '@playwright/test'
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
import { decideOn, sayNotSafe, tickWhatISee, writeContact } from '../support/journey-contact'
import { seeOnTimeline } from '../support/journey-end'

test('danger reaches the MASH, is taken from the queue and decided, and whoever asked is told', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const worry = `She says ${newSurname('he')} hit her with a belt, and showed the mark.`
  await signInAs(page, 'Helen Marsh')
  const family = await addFamily(page, {
    surname: newSurname('Reeve'),
    children: [{ name: 'Ivy', born: daysFromNow(-2_800) }],
    parent: 'Gail',
  })
  const contact = await writeContact(page, family, {
    danger: 'I rang 999 and the MASH at 1:40pm. Ivy is with me.',
    well: 'Ivy told us herself.',
    worried: worry,
    wants: 'Ivy wants to go to her nan.',
  })
  await sayNotSafe(page, 'Asking at home could put Ivy at more risk tonight.')
  await tickWhatISee(page, contact, [
    { of: 'Ivy', words: 'says a carer hurt them', sign: 'Says a carer hurt them, or someone saw it' },
  ])
  await decideOn(page, 'Statutory social work', 'Ivy says she was hit, and there is a mark.')
  await arrive(page, 'Ask the MASH')
  await write(page, { 'What are you asking for?': 'Somebody to see Ivy before school ends.' })
  await press(page, 'Send the request to the MASH')
  await expect(page).toHaveTitle(/^Error: /)
  await arrive(page, 'Ask the MASH')
  await choose(page, 'How soon must somebody decide?', 'Now')
  await choose(page, 'Does the family know you are asking?', 'No, not yet')
  await write(page, { 'What did they say; or why do they not know?': 'It could put Ivy at more risk.' })
  await press(page, 'Send the request to the MASH')
  await page.waitForURL(/done=asked/)
  await arrive(page, 'Ask the MASH')

  await signInAs(page, 'Grace Tomlin')
  await page.goto('/triage')
  await arrive(page, 'Contacts to triage')
  await page
    .getByRole('row')
    .filter({ hasText: worry.slice(0, 40) })
    .getByRole('button', { name: /^Take this/ })
    .click()
  await page.waitForURL(/\/triage\/[0-9a-f-]{36}/)
  await arrive(page, /Ivy/)
  await expect(page.getByText('Ivy is with me.')).toBeVisible()
  await press(page, 'Read it back')
  await expect(page).toHaveTitle(/^Error: /)
  await arrive(page, /Ivy/)
  await choose(page, 'What happens next?', 'Strategy discussion now')
  await write(page, { Why: 'A child says she was hit, and there is a mark.' })
  await choose(page, 'Are the children safe tonight?', 'Yes')
  await press(page, 'Read it back')
  await arrive(page, 'Read it back before it is final')
  await press(page, 'Record the decision')
  await page.waitForURL(/done=decided/)
  await arrive(page, /Ivy/)

  await signInAs(page, 'Helen Marsh')
  await page.goto(family)
  await arrive(page, /.+/)
  await follow(page, 'What was first said')
  await arrive(page, /.+/)
  await expect(page.getByRole('main').getByText('Strategy discussion now').first()).toBeVisible()
  await seeOnTimeline(page, family, [
    'The MASH decided: Strategy discussion now',
    'Grace Tomlin of the MASH started to look at it',
    'Helen Marsh asked the MASH to look at a worry',
    'Helen Marsh decided it was not safe to ask yet',
  ])
})
