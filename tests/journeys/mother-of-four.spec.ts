// Given a mother of four, her husband hurt at work, debt, a job of thirteen years lost, and then depression
//   (Sandwell, “What Early Help means for families”, retold)
// When school asks, the family chooses who walks with them, and a debt adviser does what he said he would
// Then the help ends when the family has what it needs, and the whole way there can be read
import { expect, test } from '@playwright/test'
import { addFamily, daysFromNow, newSurname, openPart, signInAs } from '../support/journey'
import { assess } from '../support/journey-assessment'
import { arrive } from '../support/journey-axe'
import { decideOn, sayYes, tickWhatISee, writeContact } from '../support/journey-contact'
import { agreeToEnd, askToEnd, markDone, seeOnTimeline } from '../support/journey-end'
import { arrangeMeeting, recordMeeting } from '../support/journey-meeting'
import { acceptFromMyWork, invite } from '../support/journey-team'

test('a family chooses who walks with them, and the debt, the mornings and the sadness are met', async ({
  page,
}) => {
  test.setTimeout(900_000)
  const surname = newSurname('Pryce')
  await signInAs(page, 'Helen Marsh')
  const family = await addFamily(page, {
    surname,
    children: [
      { name: 'Megan', born: daysFromNow(-3_700) },
      { name: 'Owen', born: daysFromNow(-2_900) },
      { name: 'Ffion', born: daysFromNow(-2_100) },
      { name: 'Twm', born: daysFromNow(-900) },
    ],
    parent: 'Carys',
  })
  const contact = await writeContact(page, family, {
    well: 'Carys knows every teacher by name, and the four of them look after one another.',
    worried:
      'Since the accident at the yard there is no wage and a red letter every week. Carys has stopped going out.',
    wants: 'To open the post without being sick.',
  })
  await sayYes(page, {
    who: 'Carys',
    toWhat: 'Help with the money, somebody to talk to, and school knowing how things are',
    share: ['Millbrook Family Hub', 'Ashmere Money Advice'],
  })
  await tickWhatISee(page, contact, [
    { of: 'Megan', words: 'late for school', sign: 'Often late for school' },
    { of: 'The whole family', words: 'job', sign: 'Recent job loss' },
    { of: 'The whole family', words: 'cannot meet costs', sign: 'Cannot meet basic costs most months' },
  ])
  await decideOn(
    page,
    'Multi-agency early help',
    'Money, home and health all pull on each other: one service cannot do this.',
  )
  await invite(page, family, 'Millbrook Family Hub', 'Joseph Adeyemi')
  await invite(page, family, 'Ashmere Money Advice', 'David Osei')
  await assess(page, family)

  const letters = 'Go through every letter with Carys, and ring the lenders'
  await arrangeMeeting(page, family)
  await recordMeeting(page, {
    here: ['Megan', 'Carys', 'Helen', 'Joseph', 'David'],
    well: { words: 'We still have pancakes on Sundays.', who: 'Megan' },
    worried: { words: 'I cannot open the letters.', who: 'Carys' },
    score: { who: 'Carys', of10: 2 },
    goal: { words: 'Carys opens the post with the kettle on', of10: 1 },
    actions: [
      { words: letters, who: 'David', inDays: 10, helps: 'New goal 1' },
      { words: 'Walk with Carys to the singing group', who: 'Joseph', inDays: 12 },
    ],
    named: 'Joseph Adeyemi',
    nextInDays: 40,
    lastWord: 'Nobody shouted. Thank you.',
  })

  await signInAs(page, 'Joseph Adeyemi')
  await acceptFromMyWork(page, surname)
  await signInAs(page, 'David Osei')
  await markDone(page, letters, 'Three lenders have stopped the clock.')

  await signInAs(page, 'Joseph Adeyemi')
  await arrangeMeeting(page, family)
  await recordMeeting(page, {
    here: ['Megan', 'Carys', 'Joseph', 'David'],
    since: [{ action: 'Walk with Carys to the singing group', how: 'Yes' }],
    well: { words: 'I sang by myself.', who: 'Carys' },
    worried: { words: 'The winter, when it is dark.', who: 'Carys' },
    score: { who: 'Carys', of10: 8 },
    goals: [{ words: 'Carys opens the post with the kettle on', of10: 9 }],
    lastWord: 'We can do it from here.',
  })
  await openPart(page, family, 'Plan')
  await arrive(page, /plan$/)
  await page.getByRole('link', { name: 'Print the family’s copy' }).click()
  await arrive(page, /.+/)
  await expect(page.getByText('Carys opens the post with the kettle on').first()).toBeVisible()

  await askToEnd(page, family, {
    family: 'We know who to ring, and we will.',
    changed: 'The debts have a plan, the children are in on time, and Carys sings on Thursdays.',
    next: 'Ring Joseph at the hub. The first sign is the post piling up.',
  })
  await agreeToEnd(page, 'Marcus Bell', surname)
  await signInAs(page, 'Helen Marsh')
  await seeOnTimeline(page, family, [
    'The help came to an end: the family has what it needs',
    'Joseph Adeyemi became the family’s named person',
    `Done: ${letters}`,
    'Helen Marsh and the family finished the assessment',
    'Carys said yes to help',
  ])
})
