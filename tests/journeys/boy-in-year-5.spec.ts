// Given a boy in Year 5 whose school sees that his whole family needs something (Dudley Threshold Guidance 2.4)
// When his SENCO finds, agrees, decides, assesses, meets and plans with the family, all without scripts
// Then his needs are met, the help ends with his manager's agreement, and the family has its own copy
import { expect, test } from '@playwright/test'
import { addFamily, daysFromNow, newSurname, openPart, signInAs } from '../support/journey'
import { assess } from '../support/journey-assessment'
import { arrive } from '../support/journey-axe'
import { decideOn, sayYes, tickWhatISee, writeContact } from '../support/journey-contact'
import { agreeToEnd, askToEnd, markDone, seeOnTimeline } from '../support/journey-end'
import { arrangeMeeting, recordMeeting } from '../support/journey-meeting'
import { invite, takeOn } from '../support/journey-team'

test.use({ javaScriptEnabled: false })

test('the whole family is helped from a first worry to an end that two people agree on', async ({ page }) => {
  test.setTimeout(900_000)
  const surname = newSurname('Mirza')
  await signInAs(page, 'Helen Marsh')
  const family = await addFamily(page, {
    surname,
    children: [{ name: 'Danish', born: daysFromNow(-3_400) }],
    parent: 'Rabia',
  })
  const contact = await writeContact(page, family, {
    well: 'He is gentle with younger children.',
    worried: 'He hides when work is hard, and his mum does not sleep.',
    wants: 'For him to be happy.',
  })
  await sayYes(page, {
    who: 'Rabia',
    toWhat: 'School, the hub and the health visitor working together',
    share: ['Millbrook Family Hub', 'Ashmere Children’s Health'],
  })
  await tickWhatISee(page, contact, [
    { words: 'anxiety school', sign: 'Cannot face school because of anxiety, lasting half a term or more' },
    { of: 'The whole family', words: 'grandparent', sign: 'Grandparent doing most of the care and worn out' },
  ])
  await decideOn(page, 'Multi-agency early help', 'Several services each have a part to play.')
  await invite(page, family, 'Ashmere Children’s Health', 'Amina Yusuf')
  await invite(page, family, 'Millbrook Family Hub', 'Priya Nair')
  await takeOn(page, family, { family: 'They asked for Helen', why: 'He comes to me' })
  await assess(page, family)

  const sleep = 'Visit about sleep, four evenings'
  await arrangeMeeting(page, family)
  await recordMeeting(page, {
    here: ['Danish', 'Rabia', 'Helen', 'Amina'],
    well: { words: 'I like the quiet corner.', who: 'Danish' },
    worried: { words: 'I do not know what to do when he screams.', who: 'Rabia' },
    score: { who: 'Rabia', of10: 3 },
    goal: { words: 'Danish is happy to come to school', of10: 3 },
    actions: [
      { words: 'Make a quiet corner with Danish', who: 'Helen', inDays: 7, helps: 'New goal 1' },
      { words: sleep, who: 'Amina', inDays: 14 },
    ],
    lastWord: 'He was smiling.',
  })

  await signInAs(page, 'Amina Yusuf')
  await markDone(page, sleep, 'Everybody slept on Friday.')

  await signInAs(page, 'Helen Marsh')
  await markDone(page, 'Make a quiet corner with Danish', 'He chose the cushions.')
  await arrangeMeeting(page, family)
  await recordMeeting(page, {
    here: ['Danish', 'Rabia', 'Helen'],
    well: { words: 'I was in every day.', who: 'Danish' },
    worried: { words: 'September, when the class changes.', who: 'Rabia' },
    score: { who: 'Rabia', of10: 8 },
    goals: [{ words: 'Danish is happy to come to school', of10: 8 }],
    lastWord: 'Thank you for asking me.',
  })
  await openPart(page, family, 'Plan')
  await arrive(page, /plan$/)
  await page.getByRole('link', { name: 'Print the family’s copy' }).click()
  await arrive(page, /.+/)
  await expect(page.getByText('Danish is happy to come to school').first()).toBeVisible()

  await askToEnd(page, family, {
    family: 'School is safe. They listen to me.',
    changed: 'Everything that was promised has been done.',
    next: 'Ring the hub.',
  })
  await agreeToEnd(page, 'Marcus Bell', surname)
  await signInAs(page, 'Helen Marsh')
  await seeOnTimeline(page, family, [
    'The help came to an end: the family has what it needs',
    `Done: ${sleep}`,
    'Helen Marsh and the family finished the assessment',
    'Rabia said yes to help',
  ])
})
