import { dayFromInstant } from '@/lib/calendar/day'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { recordContact } from '@/lib/contact/commands/record-contact'
import { askNamedPerson } from '@/lib/lead-professional/commands/ask-lead'
import { addNote } from '@/lib/note/commands/add-note'
import { inviteWorker } from '@/lib/team/commands/invite-worker'
import { signedIn } from '../actors'
import { workers } from '../ashmere'
import { agree, decide, raise, see } from './start-help'
import type { Story } from './story'
import { writeParts } from './write-parts'

/**
 * The young person out of school whose mother shut the door, and the worker who kept coming back (Sandwell,
 * quotes), retold: a no, four more visits, a yes. The assessment is half written and Tom has been asked to lead.
 */
export const brennan: Story = async function* ({ at, on }) {
  const [sian, tom] = [signedIn('sian'), signedIn('tom')]

  let moment = yield at(-37, 14, 10)
  const known = await raise(
    sian,
    moment,
    {
      name: 'Brennan',
      locality: 'Canal Side',
      children: [
        {
          fullName: 'Kayleigh Brennan',
          gender: 'female',
          knownAs: 'Kay',
          bornOn: '2012-07-04',
          school: 'Castle Hill High School',
        },
      ],
      adults: [
        {
          fullName: 'Donna Brennan',
          gender: 'female',
          bornOn: '1986-12-11',
          kind: 'parent',
          relationship: 'Mum',
          looksAfter: true,
          livesHere: true,
        },
      ],
      address: { lines: '3 Foundry Court', postcode: 'AS6 1LB', protected: false },
    },
    {
      workingWell: 'Kay is sharp and funny, and messages her form tutor when she is in the mood.',
      worriedAbout:
        'Kay has hardly been in school since June. Neighbours hear shouting most days. When Siân called, Kay’s mum shut the door.',
      alreadyTried: 'Letters, calls from school, and an offer of a shorter day.',
    },
  )
  const { familyId, contactId, person } = known
  await recordAgreement(
    sian,
    {
      familyId,
      contactId,
      personId: person('Donna'),
      answer: 'refused',
      how: 'in-person',
      answeredOn: dayFromInstant(moment.now),
      why: 'Donna said she had had enough of people telling her what to do, and shut the door.',
      offered: 'A youth worker who would come to them, at a time they choose, with nothing to sign.',
      instead:
        'School goes on sending work and a hello every week. Siân will call again next Tuesday, and the one after.',
      risk: 'Kay may drop out of sight altogether. Her form tutor watches for messages, and rings Siân the day they stop.',
      askAgainOn: on(-32),
    },
    moment,
  )
  await see(
    sian,
    moment,
    known,
    [
      {
        of: 'Kayleigh',
        items: [
          ['persistent-absence', 'Four days in since June'],
          ['strained-with-parent', 'Neighbour, and Kay’s messages'],
        ],
      },
    ],
    {
      Kayleigh: {
        unmetNeeds: 1,
        agenciesNeeded: 1,
        earlyHelp: 'not-tried',
        childSeen: false,
        engagement: 'poor',
      },
    },
  )
  await decide(sian, moment, known, 'single-agency', {
    view: 'Without a yes, school stays beside them and keeps coming back.',
    reasons: 'Donna has said no for now. That is allowed. School keeps in touch every week and asks again.',
    whyDifferent:
      'Donna has said no to other services for now, so school carries on with what it can do alone.',
  })
  await inviteWorker(
    sian,
    { familyId, ...{ workerId: workers.tom.id }, thereFor: 'Coming along to say hello' },
    moment,
  )

  for (const [days, title, words] of [
    [
      -32,
      'Siân and Tom called. Nobody came to the door',
      'Left a card with a joke on it and both our numbers.',
    ],
    [
      -27,
      'Tom was at the door for two minutes',
      'Donna opened it on the chain. Tom said he would come next week, and went.',
    ],
    [
      -22,
      'Kay came to the door herself',
      'She asked whether Tom was the one with the jokes. Ten minutes on the step.',
    ],
    [-17, 'Donna made Tom a cup of tea', 'She said nobody ever comes back after she shouts at them.'],
  ] as const) {
    moment = yield at(days, 16, 30)
    await addNote(
      sian,
      {
        familyId,
        happenedOn: on(days),
        how: 'visit',
        title,
        words,
        track: days < -22 ? 'team' : 'together',
        audience: 'team-and-family',
      },
      moment,
    )
  }

  moment = yield at(-14, 10, 45)
  const again = await recordContact(
    sian,
    {
      familyId,
      dangerNow: false,
      workingWell: 'Donna and Kay sat at one table with us. They both want it to be better.',
      worriedAbout:
        'School has been gone so long that going back feels impossible. Donna shouts because she is frightened. There is no money for uniform or the bus.',
      familyWants: '“Somebody who does not give up on us.”',
      childsWords: 'I would go back if I did not have to walk in on my own.',
      childsWordsBy: person('Kayleigh'),
    },
    moment,
  )
  const now = { ...known, contactId: again.contactId }
  await agree(sian, moment, now, 'Donna', {
    toWhat: 'Tom coming every week, school making a way back, and someone to look at the money.',
    share: ['castleHill', 'youth', 'debtAdvice'],
  })
  await see(
    sian,
    moment,
    now,
    [
      {
        of: 'Kayleigh',
        items: [
          ['school-avoidance-anxiety', 'Kay, on the step'],
          ['p-trusted-adult', 'Tom'],
        ],
      },
      {
        items: [
          ['parental-conflict-some', 'Donna: we shout'],
          ['cannot-meet-basic-costs', 'Donna'],
        ],
      },
    ],
    { Kayleigh: { unmetNeeds: 3, agenciesNeeded: 3, childSeen: true, engagement: 'good' } },
  )
  const { assessmentId } = await decide(sian, moment, now, 'multi-agency', {
    view: 'They have said yes, and it takes more than school now.',
    reasons: 'School, the youth service and money advice each have a part. Donna and Kay chose all three.',
  })

  moment = yield at(-6, 15, 15)
  await writeParts(tom, moment, { assessmentId, person }, [
    {
      topic: 'own-words',
      of: 'Kayleigh',
      words: {
        voice: 'Mum shut the door in your face and you still came back. I thought that was mad.',
        told: 'Walking round the canal with Tom',
      },
    },
    {
      topic: 'family-and-friends',
      of: 'Kayleigh',
      words: {
        goingWell: 'One friend, Aisha, who still rings every day.',
        worried: 'Stopped going to dance.',
      },
    },
    {
      topic: 'feelings-and-behaviour',
      of: 'Kayleigh',
      words: { worried: 'Feels sick on Sunday nights.' },
      half: true,
    },
  ])
  moment = yield at(-2, 11, 20)
  await writeParts(sian, moment, { assessmentId, person }, [
    {
      topic: 'why-now',
      words: {
        voice: 'I was scared they would take her off me.',
        whyNow: 'Kay has missed most of a term, and they have said yes.',
      },
    },
    {
      topic: 'learning',
      of: 'Kayleigh',
      words: { goingWell: 'Top of the class in art.', worried: 'Nineteen weeks away.' },
    },
    {
      topic: 'tried-so-far',
      words: { tried: 'Letters and calls. Then coming back, and coming back.' },
      half: true,
    },
  ])
  moment = yield at(-1, 9, 40)
  await askNamedPerson(
    sian,
    {
      familyId,
      workerId: workers.tom.id,
      because: 'He is the one who kept coming back',
      familyView: 'Kay and Donna both said Tom, at the same time.',
    },
    moment,
  )
}
