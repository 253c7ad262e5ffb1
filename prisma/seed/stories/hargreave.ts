import { complete } from '@/lib/assessment/commands/complete'
import { changeNow } from '@/lib/family/commands/change-now'
import { checkAddress } from '@/lib/family/commands/check-address'
import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { arrangeMeeting } from '@/lib/meeting/commands/arrange-meeting'
import { recordMeeting } from '@/lib/meeting/commands/record-meeting'
import { recordReply } from '@/lib/meeting/commands/record-reply'
import { addNote } from '@/lib/note/commands/add-note'
import { finishAction } from '@/lib/plan/commands/finish-action'
import { updateAction } from '@/lib/plan/commands/update-action'
import { invitePerson } from '@/lib/team/commands/invite-person'
import { inviteWorker } from '@/lib/team/commands/invite-worker'
import { signedIn } from '../actors'
import { workers } from '../ashmere'
import { hargreaveParts } from './hargreave-assessment'
import { hargreaveContact, hargreaveFamily, hargreaveSeen } from './hargreave-family'
import { invitationOf } from './invitation'
import { actionsOf, homeOf, outcomesOf } from './look-up'
import { agree, decide, raise, see } from './start-help'
import type { Story } from './story'
import { writeParts } from './write-parts'

/**
 * The mother of four (Sandwell, “What Early Help means for families”), retold: a husband hurt at work, debt, a
 * job of thirteen years lost, depression. Two meetings held, the next a few days away, one action late.
 */
export const hargreave: Story = async function* ({ at, on }) {
  const [helen, joseph, karen, david] = [
    signedIn('helen'),
    signedIn('joseph'),
    signedIn('karen'),
    signedIn('david'),
  ]
  const worker = (name: keyof typeof workers) => ({ workerId: workers[name].id })

  let moment = yield at(-70, 15, 40)
  const known = await raise(helen, moment, hargreaveFamily, hargreaveContact)
  const { familyId, person } = known
  const [leanne, gareth, mia, poppy] = ['Leanne', 'Gareth', 'Mia', 'Poppy'].map((name) => ({
    personId: person(name),
  })) as [Who, Who, Who, Who]

  moment = yield at(-69, 9, 15)
  await agree(helen, moment, known, 'Leanne', {
    toWhat: 'Help with the money and the house, someone to talk to, and the school knowing how things are.',
    share: ['oakfield', 'familyHub', 'housing', 'debtAdvice', 'health'],
  })
  await checkAddress(
    helen,
    { familyId, addressId: await homeOf(helen, familyId), answer: 'still-here', how: 'been-there' },
    moment,
  )
  await see(helen, moment, known, hargreaveSeen.items, hargreaveSeen.children)
  const { assessmentId } = await decide(helen, moment, known, 'multi-agency', {
    view: 'Money, home, Leanne’s health and the children’s mornings all pull on each other. One service cannot do this.',
    reasons:
      'The whole family is under strain for more than one reason. School, housing, money advice and the family hub each have a part, and Leanne has said yes to all of them.',
  })

  moment = yield at(-68, 10, 5)
  for (const [name, thereFor] of [
    ['joseph', 'How the family talks with each other'],
    ['karen', 'The house and the garden'],
    ['david', 'Bills and debt'],
    ['fatima', 'Everyone’s health'],
  ] as const)
    await inviteWorker(helen, { familyId, ...worker(name), thereFor }, moment)
  await invitePerson(helen, { familyId, ...leanne }, moment)
  await invitePerson(helen, { familyId, ...gareth }, moment)

  moment = yield at(-66, 16, 20)
  await takeOnNamedPerson(
    helen,
    {
      familyId,
      because: 'I see Mia and Poppy every day, and Leanne rings me first',
      familyView: '“Helen. She is the one who asked.”',
    },
    moment,
  )
  await arrangeMeeting(
    helen,
    {
      familyId,
      on: on(-59),
      time: { hour: 15, minute: 30 },
      place: 'Oakfield Primary, the small library',
      people: [leanne, gareth, ...(['helen', 'joseph', 'karen', 'david', 'fatima'] as const).map(worker)],
    },
    moment,
  )

  moment = yield at(-63, 13, 30)
  await writeParts(helen, moment, { assessmentId, person }, hargreaveParts.byHelen)
  moment = yield at(-61, 11, 10)
  await writeParts(joseph, moment, { assessmentId, person }, hargreaveParts.byJoseph)
  moment = yield at(-59, 14, 0)
  await complete(helen, { familyId, assessmentId }, moment)

  moment = yield at(-59, 17, 5)
  await recordMeeting(
    helen,
    {
      familyId,
      meetingId: await invitationOf(helen, familyId),
      version: 1,
      people: [
        { who: leanne, came: 'here', score: 2, oneHigher: 'If the gas was not about to go off again.' },
        { who: gareth, came: 'here', score: 3, oneHigher: 'If Leanne told me when it is bad.' },
        ...(['helen', 'joseph', 'karen', 'david'] as const).map((name) => ({
          who: worker(name),
          came: 'here' as const,
        })),
        { who: worker('fatima'), came: 'sent-views' },
      ],
      updates: [],
      points: [
        {
          kind: 'working-well',
          words: 'The children are at school nearly every day, and kind to each other.',
          who: worker('helen'),
        },
        {
          kind: 'working-well',
          words: 'We have always both worked when we could. We do not give up.',
          who: leanne,
        },
        {
          kind: 'worried-about',
          words: 'I am angry all the time and I do not know how to stop.',
          who: leanne,
        },
        {
          kind: 'worried-about',
          words: 'We owe for gas and electric, and the letters are in a drawer.',
          who: gareth,
        },
        {
          kind: 'worried-about',
          words: 'The garden breaks the tenancy and could cost them the house.',
          who: worker('karen'),
        },
        {
          kind: 'needs-to-happen',
          words: 'One list of everything owed, and one plan to pay it.',
          who: worker('david'),
        },
      ],
      outcomeScores: [],
      newOutcomes: [
        {
          words: 'We talk instead of shouting',
          voice: 'I want Mum to laugh like she used to.',
          voiceOf: mia.personId,
          score: 3,
        },
        {
          words: 'The bills are paid and the house is warm',
          voice: 'The kids had blankets on the windows. Never again.',
          voiceOf: leanne.personId,
          score: 2,
        },
        { words: 'Our home is safe for good', score: 3 },
        {
          words: 'Mornings go well',
          voice: 'I like it when we are not late.',
          voiceOf: poppy.personId,
          score: 4,
        },
      ],
      actions: [
        {
          words: 'Open every letter together and write one list',
          owner: worker('david'),
          dueOn: on(-50),
          helpsWith: { newOutcome: 1 },
        },
        {
          words: 'Order a skip and help clear the garden',
          owner: worker('karen'),
          dueOn: on(-39),
          helpsWith: { newOutcome: 2 },
        },
        {
          words: 'Ask the GP about talking therapy',
          owner: leanne,
          dueOn: on(-49),
          helpsWith: { newOutcome: 0 },
        },
        {
          words: 'Come on Tuesdays and help us talk to each other',
          owner: worker('joseph'),
          dueOn: on(-29),
          helpsWith: { newOutcome: 0 },
        },
        {
          words: 'Breakfast club places for Mia and Poppy',
          owner: worker('helen'),
          dueOn: on(-54),
          helpsWith: { newOutcome: 3 },
        },
      ],
      next: { on: on(-29), time: { hour: 15, minute: 30 }, place: 'Oakfield Primary, the small library' },
      lastWord: 'It was not as bad as I thought. Nobody told us off.',
    },
    moment,
  )

  const first = await actionsOf(helen, familyId)
  moment = yield at(-54, 8, 50)
  await finishAction(
    helen,
    { familyId, actionId: first('Breakfast club'), note: 'Both started on Monday.' },
    moment,
  )
  moment = yield at(-49, 12, 25)
  await finishAction(
    david,
    { familyId, actionId: first('Open every letter'), note: 'Eleven letters. It is less than they feared.' },
    moment,
  )
  moment = yield at(-39, 16, 45)
  await finishAction(
    karen,
    { familyId, actionId: first('Order a skip'), note: 'Cleared in one Saturday with four neighbours.' },
    moment,
  )
  moment = yield at(-37, 10, 30)
  await addNote(
    joseph,
    {
      familyId,
      happenedOn: on(-37),
      how: 'visit',
      title: 'Joseph sat with Leanne and Gareth, and she told him about losing the job',
      words:
        'Leanne had not told Gareth what the last year at work was like, so he did not know why she was angry. Today she did. They both cried, then he made tea. She has had three sessions of CBT.',
      track: 'together',
      audience: 'team-and-family',
    },
    moment,
  )

  moment = yield at(-29, 17, 0)
  const outcome = await outcomesOf(helen, familyId)
  const fatima = worker('fatima')
  await recordMeeting(
    helen,
    {
      familyId,
      meetingId: await invitationOf(helen, familyId),
      version: 1,
      people: [
        { who: leanne, came: 'here', score: 5, oneHigher: 'Starting the new therapy.' },
        { who: gareth, came: 'here', score: 5, oneHigher: 'A ramp at the front door.' },
        ...(['helen', 'joseph', 'david', 'fatima'] as const).map((name) => ({
          who: worker(name),
          came: 'here' as const,
        })),
        { who: worker('karen'), came: 'not-here' },
      ],
      updates: [
        { actionId: first('Ask the GP'), how: 'yes', note: 'CBT first, then DBT after a wait.' },
        { actionId: first('Come on Tuesdays'), how: 'yes', note: 'Every week. We want to go on.' },
      ],
      points: [
        { kind: 'working-well', words: 'She is not on her own with it now. She tells me.', who: gareth },
        { kind: 'working-well', words: 'Just having that skip made a huge difference.', who: leanne },
        {
          kind: 'working-well',
          words: 'Mia and Poppy have not been late for three weeks.',
          who: worker('helen'),
        },
        { kind: 'worried-about', words: 'My pain has flared up and some days I cannot get up.', who: leanne },
        {
          kind: 'needs-to-happen',
          words: 'Find out whether the bedrooms can be shared another way.',
          who: worker('joseph'),
        },
      ],
      outcomeScores: [
        { outcomeId: outcome('We talk'), score: 5 },
        { outcomeId: outcome('The bills'), score: 5 },
        { outcomeId: outcome('Our home'), score: 7 },
        { outcomeId: outcome('Mornings'), score: 8 },
      ],
      newOutcomes: [],
      actions: [
        {
          words: 'Ask for a ramp and a look at the bedrooms',
          owner: worker('karen'),
          dueOn: on(-4),
          helpsWith: { outcomeId: outcome('Our home') },
        },
        {
          words: 'Agree one payment a month with the gas and electric',
          owner: worker('david'),
          dueOn: on(2),
          helpsWith: { outcomeId: outcome('The bills') },
        },
        {
          words: 'Talk with Leanne about pain and sleep',
          owner: fatima,
          dueOn: on(4),
          helpsWith: { outcomeId: outcome('We talk') },
        },
        {
          words: 'Family tea on Sundays, phones in the drawer',
          owner: gareth,
          dueOn: on(6),
          helpsWith: { outcomeId: outcome('We talk') },
        },
        {
          words: 'Tell Lewis’s school how hard he is working',
          owner: worker('helen'),
          dueOn: on(3),
          helpsWith: { outcomeId: outcome('Mornings') },
        },
      ],
      next: { on: on(2), time: { hour: 15, minute: 30 }, place: 'Oakfield Primary, the small library' },
      lastWord: 'I can see the end of it now.',
    },
    moment,
  )

  const second = await actionsOf(helen, familyId)
  moment = yield at(-6, 11, 35)
  await updateAction(
    david,
    {
      familyId,
      actionId: second('Agree one payment'),
      how: 'partly',
      note: 'Gas agreed. Electric ring back on Thursday.',
    },
    moment,
  )
  moment = yield at(-4, 9, 5)
  await changeNow(
    helen,
    {
      familyId,
      version: 1,
      name: 'Hargreave',
      locality: 'Millbrook',
      happeningNow:
        'Leanne starts her new therapy next week. The money plan is nearly agreed. Gareth cannot get out of the front door on his own yet.',
      goodToKnow:
        'Text Leanne before ringing: she may be asleep after a bad night. Front step: Gareth uses a wheelchair.',
    },
    moment,
  )
  const meetingId = await invitationOf(helen, familyId)
  for (const name of ['helen', 'joseph', 'david'] as const)
    await recordReply(
      helen,
      {
        familyId,
        meetingId,
        meetingPersonId: await invitationOf(helen, familyId, workers[name].id),
        reply: 'coming',
      },
      moment,
    )
}

type Who = { personId: string }
