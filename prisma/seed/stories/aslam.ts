import { complete } from '@/lib/assessment/commands/complete'
import { askClosure } from '@/lib/episode/commands/ask-closure'
import { signOffClosure } from '@/lib/episode/commands/sign-off-closure'
import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { arrangeMeeting } from '@/lib/meeting/commands/arrange-meeting'
import { recordMeeting } from '@/lib/meeting/commands/record-meeting'
import { finishAction } from '@/lib/plan/commands/finish-action'
import { inviteWorker } from '@/lib/team/commands/invite-worker'
import { signedIn } from '../actors'
import { workers } from '../ashmere'
import { aslamParts } from './aslam-assessment'
import { invitationOf } from './invitation'
import { actionsOf, outcomesOf } from './look-up'
import { agree, decide, raise, see } from './start-help'
import type { Story } from './story'
import { writeParts } from './write-parts'

/**
 * The boy in Year 5 whose whole family’s needs were met through his school (Dudley Threshold Guidance 2.4),
 * retold: assessed, helped by several agencies, looked at together again and again, and ended well.
 */
export const aslam: Story = async function* ({ at, on }) {
  const [helen, priya, amina, marcus] = [
    signedIn('helen'),
    signedIn('priya'),
    signedIn('amina'),
    signedIn('marcus'),
  ]
  const worker = (name: keyof typeof workers) => ({ workerId: workers[name].id })
  const team = (['helen', 'priya', 'amina'] as const).map(worker)
  const allHere = team.map((who) => ({ who, came: 'here' as const }))

  let moment = yield at(-136, 15, 10)
  const known = await raise(
    helen,
    moment,
    {
      name: 'Aslam',
      locality: 'Millbrook',
      children: [
        { fullName: 'Danyal Aslam', gender: 'male', bornOn: '2016-11-30', school: 'Oakfield Primary School' },
        { fullName: 'Inaya Aslam', gender: 'female', bornOn: '2025-01-19' },
      ],
      adults: [
        {
          fullName: 'Rukhsana Aslam',
          gender: 'female',
          bornOn: '1992-05-21',
          kind: 'parent',
          relationship: 'Mum',
          looksAfter: true,
          livesHere: true,
        },
        {
          fullName: 'Shabnam Aslam',
          gender: 'female',
          bornOn: '1963-03-08',
          kind: 'grandparent',
          relationship: 'Nani',
          looksAfter: true,
          livesHere: true,
        },
      ],
      address: { lines: '8 Weir Street', postcode: 'AS4 2TD', protected: false },
    },
    {
      workingWell:
        'Danyal is gentle with younger children and knows everything about trains. Mum and Nani come whenever school rings.',
      worriedAbout:
        'Danyal hides under the table when work is hard, and some mornings will not come in. Mum is alone with the baby at night, Nani’s hips are bad, and nobody has helped the family with any of it.',
      familyWants: '“For him to be happy. And for me to sleep.”',
      childsWords: 'Nobody listens when I say it is too loud.',
      childsWordsBy: 'Danyal',
    },
  )
  const { familyId, person } = known
  const mum = { personId: person('Rukhsana') }
  const danyal = { personId: person('Danyal') }

  moment = yield at(-135, 9, 30)
  await agree(helen, moment, known, 'Rukhsana', {
    toWhat: 'School, the family hub and the health visitor working on this together.',
    share: ['oakfield', 'familyHub', 'health'],
  })
  await see(
    helen,
    moment,
    known,
    [
      {
        of: 'Danyal',
        items: [
          ['behaviour-hard-everywhere', 'School and home both see it'],
          ['school-avoidance-anxiety', 'Eleven mornings this term'],
          ['p-trusted-adult', 'His teaching assistant'],
        ],
      },
      {
        items: [
          ['several-young-children-stretched', 'Mum'],
          ['grandparent-exhausted', 'Nani'],
          ['p-works-openly-with-services', 'Mum rings us'],
        ],
      },
    ],
    {
      Danyal: {
        unmetNeeds: 3,
        agenciesNeeded: 3,
        earlyHelp: 'not-tried',
        childSeen: true,
        engagement: 'good',
      },
    },
  )
  const { assessmentId } = await decide(helen, moment, known, 'multi-agency', {
    view: 'School cannot do this alone: Mum and the baby need someone too.',
    reasons: 'Danyal, Mum, the baby and Nani each need something, from three agencies, and they want it.',
  })
  await inviteWorker(helen, { familyId, ...worker('priya'), thereFor: 'Home and evenings' }, moment)
  await inviteWorker(helen, { familyId, ...worker('amina'), thereFor: 'Inaya and sleep' }, moment)
  await takeOnNamedPerson(
    helen,
    { familyId, because: 'Danyal already comes to me', familyView: 'Mum asked for Helen' },
    moment,
  )

  moment = yield at(-125, 14, 30)
  await writeParts(helen, moment, { assessmentId, person }, aslamParts)
  await complete(helen, { familyId, assessmentId }, moment)
  await arrangeMeeting(
    helen,
    {
      familyId,
      on: on(-120),
      time: { hour: 9, minute: 15 },
      place: 'Oakfield Primary',
      people: [mum, danyal, ...team],
    },
    moment,
  )

  moment = yield at(-120, 10, 20)
  await recordMeeting(
    helen,
    {
      familyId,
      meetingId: await invitationOf(helen, familyId),
      version: 1,
      people: [
        { who: danyal, came: 'here', score: 3, oneHigher: 'A quiet place.' },
        { who: mum, came: 'here', score: 3, oneHigher: 'One night of sleep.' },
        ...allHere,
      ],
      updates: [],
      points: [
        { kind: 'working-well', words: 'I like Miss Bird and the library.', who: danyal },
        {
          kind: 'worried-about',
          words: 'I do not know what to do when he screams and the baby wakes.',
          who: mum,
        },
        {
          kind: 'needs-to-happen',
          words: 'A quiet place to go before it is too much.',
          who: worker('helen'),
        },
      ],
      outcomeScores: [],
      newOutcomes: [
        {
          words: 'Danyal is happy to come to school',
          voice: 'If somebody listens I will come.',
          voiceOf: danyal.personId,
          score: 3,
        },
        { words: 'Mum and Inaya sleep', score: 2 },
      ],
      actions: [
        {
          words: 'Make a quiet corner with Danyal, and a card he can hold up',
          owner: worker('helen'),
          dueOn: on(-110),
          helpsWith: { newOutcome: 0 },
        },
        {
          words: 'Visit about Inaya’s sleep',
          owner: worker('amina'),
          dueOn: on(-107),
          helpsWith: { newOutcome: 1 },
        },
        {
          words: 'Evening routine with Mum and Nani, four visits',
          owner: worker('priya'),
          dueOn: on(-90),
          helpsWith: { newOutcome: 1 },
        },
      ],
      next: { on: on(-90), time: { hour: 9, minute: 15 }, place: 'Oakfield Primary' },
      lastWord: 'Thank you for asking me and not just about me.',
    },
    moment,
  )
  const action = await actionsOf(helen, familyId)
  const outcome = await outcomesOf(helen, familyId)
  moment = yield at(-111, 15, 0)
  await finishAction(
    helen,
    { familyId, actionId: action('Make a quiet corner'), note: 'He chose the cushions.' },
    moment,
  )
  moment = yield at(-108, 11, 40)
  await finishAction(amina, { familyId, actionId: action('Visit about Inaya') }, moment)
  moment = yield at(-91, 18, 15)
  await finishAction(
    priya,
    { familyId, actionId: action('Evening routine'), note: 'They do it without me now.' },
    moment,
  )

  for (const [days, school, sleep, last, next] of [
    [-90, 6, 6, 'We all eat at the table now.', -60],
    [-60, 8, 8, 'He asked to go in early.', undefined],
  ] as const) {
    moment = yield at(days, 10, 10)
    await recordMeeting(
      helen,
      {
        familyId,
        meetingId: await invitationOf(helen, familyId),
        version: 1,
        people: [
          { who: danyal, came: 'here', score: school },
          { who: mum, came: 'here', score: sleep },
          ...allHere,
        ],
        updates: [],
        points: [
          { kind: 'working-well', words: 'I hold up my card and Miss Bird nods.', who: danyal },
          {
            kind: 'working-well',
            words: 'He puts his hand up in class, and talks to grown-ups he does not know.',
            who: worker('helen'),
          },
        ],
        outcomeScores: [
          { outcomeId: outcome('Danyal is'), score: school },
          { outcomeId: outcome('Mum and'), score: sleep },
        ],
        newOutcomes: [],
        actions: [],
        lastWord: last,
        ...(next && { next: { on: on(next), time: { hour: 9, minute: 15 }, place: 'Oakfield Primary' } }),
      },
      moment,
    )
  }

  moment = yield at(-55, 13, 20)
  const { closureId } = await askClosure(
    helen,
    {
      familyId,
      reason: 'needs-met',
      whatChanged:
        'Danyal is happy in school and his learning is good. He is confident in class and with grown-ups. Mum and Inaya sleep, and Nani has her new hip. School alone could not have done it: together we met the needs of all four of them.',
      familyView:
        'Danyal: “School is safe. They listen to me.” Mum: “We looked at it together each time, so I could see it getting better.”',
      whatNext:
        'The quiet corner stays. Mum knows the family hub drop-in on Thursdays, and can ring Helen any time.',
    },
    moment,
  )
  moment = yield at(-54, 16, 5)
  await signOffClosure(marcus, { familyId, closureId }, moment)
}
