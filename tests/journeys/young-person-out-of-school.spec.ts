// Given a young person out of school, whose mother shut the door (Sandwell, quotes, retold)
// When school writes down her no, carries on alone, and keeps coming back until there is a yes
// Then the no is kept as it was, a youth worker they chose walks with them, and the help ends well
import { expect, test } from '@playwright/test'
import {
  addFamily,
  daysFromNow,
  follow,
  newSurname,
  openPart,
  pick,
  press,
  signInAs,
  write,
  writeDate,
} from '../support/journey'
import { assess } from '../support/journey-assessment'
import { arrive } from '../support/journey-axe'
import { decideOn, sayNo, sayYes, tickWhatISee, writeContact } from '../support/journey-contact'
import { agreeToEnd, askToEnd, markDone, seeOnTimeline } from '../support/journey-end'
import { arrangeMeeting, recordMeeting } from '../support/journey-meeting'
import { addNote } from '../support/journey-note'
import { acceptFromMyWork, askToLead, invite } from '../support/journey-team'

test('a no is kept, the worker comes back, and a yes is followed by help that ends well', async ({
  page,
}) => {
  test.setTimeout(900_000)
  const surname = newSurname('Doyle')
  await signInAs(page, 'Siân Rees')
  const family = await addFamily(page, {
    surname,
    children: [{ name: 'Caitlin', born: daysFromNow(-5_000) }],
    parent: 'Maureen',
  })
  const contact = await writeContact(page, family, {
    well: 'Caitlin is sharp and funny, and messages her form tutor.',
    worried: 'Four days in since June. When I called, her mum shut the door.',
    wants: 'To be left alone, they said.',
  })
  await sayNo(page, {
    who: 'Maureen',
    why: 'She has had enough of people telling her what to do.',
    offered: 'A youth worker who would come to them, with nothing to sign.',
    instead: 'School sends a hello every week, and I call again on Tuesday.',
  })
  await tickWhatISee(page, contact, [
    { words: 'persistently absent', sign: 'Persistently absent (missing a tenth or more)' },
  ])
  await decideOn(
    page,
    'Early help: one agency',
    'She said no for now. School carries on with what it can do alone.',
  )
  await arrive(page, 'Your agency’s plan')
  await write(page, { 'What should be different?': 'Caitlin and school say hello every week' })
  const hello = page.getByRole('group', { name: 'Action 1', exact: true })
  await write(hello, { 'What will be done': 'Send Caitlin a hello every Monday' })
  await pick(hello.getByRole('combobox', { name: 'Who will do it' }), 'Siân Rees')
  await writeDate(hello.getByRole('group', { name: 'By when' }), daysFromNow(30))
  await press(page, 'Save the plan')
  await page.waitForURL((url) => !url.pathname.endsWith('/one-agency-plan'))
  await arrive(page, /.+/)

  await addNote(page, family, 'Tom and I called. Nobody came to the door', 'Left a card with a joke on it.')
  await addNote(
    page,
    family,
    'Maureen made us tea',
    'She said nobody ever comes back after she shouts at them.',
  )

  await openPart(page, family, 'Agreement')
  await arrive(page, 'Agreement')
  await follow(page, 'Write down an answer')
  await arrive(page, 'What did they say?')
  await sayYes(page, {
    who: 'Maureen',
    toWhat: 'Tom coming on Wednesdays, and school knowing when Caitlin is having a bad day',
    share: ['Ashmere Youth Service'],
  })
  await openPart(page, family, 'More or less help')
  await arrive(page, 'More help, or less')
  await follow(page, 'Go over what you see')
  await follow(page, 'Go on to your own view')
  await decideOn(page, 'Multi-agency early help', 'There is a yes now, and school cannot do it alone.')
  await invite(page, family, 'Ashmere Youth Service', 'Tom Ashworth')
  await askToLead(page, family, {
    worker: 'Tom Ashworth',
    family: 'The one with the jokes',
    why: 'He came back',
  })

  await signInAs(page, 'Tom Ashworth')
  await acceptFromMyWork(page, surname)
  await assess(page, family)
  const meetAtGate = 'Meet Caitlin at the side gate on Mondays'
  await arrangeMeeting(page, family)
  await recordMeeting(page, {
    here: ['Caitlin', 'Maureen', 'Tom', 'Siân'],
    well: { words: 'Tom comes when he says.', who: 'Maureen' },
    worried: { words: 'The corridor. Everyone looks.', who: 'Caitlin' },
    score: { who: 'Caitlin', of10: 4 },
    goal: { words: 'Caitlin is in school three days a week', of10: 2 },
    actions: [{ words: meetAtGate, who: 'Siân', inDays: 20, helps: 'New goal 1' }],
    lastWord: 'You came back.',
  })
  await signInAs(page, 'Siân Rees')
  await markDone(page, meetAtGate, 'Six Mondays.')
  await signInAs(page, 'Tom Ashworth')
  await openPart(page, family, 'Plan')
  await arrive(page, /plan$/)
  await page.getByRole('link', { name: 'Print the family’s copy' }).click()
  await arrive(page, /.+/)
  await expect(page.getByText('Caitlin is in school three days a week').first()).toBeVisible()
  await askToEnd(page, family, {
    family: 'I am alright now. You can still say hello.',
    changed: 'Caitlin is in three days a week, and tells her mum about it.',
    next: 'Message Tom. The first sign is the curtains.',
  })
  await agreeToEnd(page, 'Nadia Rahman', surname)
  await signInAs(page, 'Siân Rees')
  await seeOnTimeline(page, family, [
    'The help came to an end: the family has what it needs',
    'Tom Ashworth became the family’s named person',
    /More help: now/,
    'Maureen said yes to help',
    'Maureen made us tea',
    'Maureen said no to help for now',
  ])
})
