import { complete } from '@/lib/assessment/commands/complete'
import { beginContact } from '@/lib/contact/commands/begin-contact'
import { newId } from '@/lib/db/id'
import { saveContactDraft } from '@/lib/draft/commands/save-contact-draft'
import { askClosure } from '@/lib/episode/commands/ask-closure'
import { askNamedPerson } from '@/lib/lead-professional/commands/ask-lead'
import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { arrangeMeeting } from '@/lib/meeting/commands/arrange-meeting'
import { addNote } from '@/lib/note/commands/add-note'
import { addAction } from '@/lib/plan/commands/add-action'
import { addOutcome } from '@/lib/plan/commands/add-outcome'
import { makePlan } from '@/lib/plan/commands/make-plan'
import { inviteWorker } from '@/lib/team/commands/invite-worker'
import { signedIn } from '../actors'
import { workers } from '../ashmere'
import { lindqvistParts } from './lindqvist-assessment'
import { agree, decide, raise, see } from './start-help'
import type { Story } from './story'
import { writeParts } from './write-parts'

/**
 * One agency is enough: school helps Zofia with talking, and nobody else is needed. Helen is late with one thing,
 * and has begun to write down another.
 */
export const nowak: Story = async function* ({ at, on }) {
  const helen = signedIn('helen')
  let moment = yield at(-24, 14, 20)
  const known = await raise(
    helen,
    moment,
    {
      name: 'Nowak',
      locality: 'Millbrook',
      children: [
        {
          fullName: 'Zofia Nowak',
          gender: 'female',
          bornOn: '2020-01-23',
          school: 'Oakfield Primary School',
        },
      ],
      adults: [
        {
          fullName: 'Małgorzata Nowak',
          gender: 'female',
          bornOn: '1990-10-05',
          kind: 'parent',
          relationship: 'Mum',
          looksAfter: true,
          livesHere: true,
        },
      ],
      address: { lines: '17 Tannery Lane', postcode: 'AS4 3RW', protected: false },
    },
    {
      workingWell: 'Zofia listens to every word and draws what she means.',
      worriedAbout: 'She is hard to understand outside the family and has stopped putting her hand up.',
      familyWants: '“For other children to understand her.”',
    },
  )
  const { familyId } = known
  await agree(helen, moment, known, 'Małgorzata', {
    toWhat: 'Extra talking time in school.',
    share: ['oakfield'],
  })
  await see(
    helen,
    moment,
    known,
    [
      {
        of: 'Zofia',
        items: [
          ['speech-language-delay', 'Class teacher and Mum'],
          ['p-enjoys-school', 'Zofia'],
        ],
      },
    ],
    {
      Zofia: { unmetNeeds: 1, agenciesNeeded: 1, childSeen: true, engagement: 'good' },
    },
  )
  await decide(helen, moment, known, 'single-agency', {
    view: 'One need, and school has the right person for it.',
    reasons: 'Zofia has one need that school’s own speech group can meet.',
  })
  const { planId } = await makePlan(helen, { familyId }, moment)
  const { outcomeId } = await addOutcome(
    helen,
    {
      familyId,
      planId,
      words: 'Zofia is understood by her class',
      voice: 'I want to say it myself.',
      voiceOf: known.person('Zofia'),
      score: 4,
    },
    moment,
  )
  await addAction(
    helen,
    {
      familyId,
      planId,
      words: 'Talking group on Mondays and Wednesdays',
      owner: { workerId: workers.helen.id },
      dueOn: on(6),
      outcomeId,
    },
    moment,
  )
  await addAction(
    helen,
    {
      familyId,
      planId,
      words: 'Ring the speech therapist about the waiting list',
      owner: { workerId: workers.helen.id },
      dueOn: on(-2),
      outcomeId,
    },
    moment,
  )
  moment = yield at(-3, 15, 30)
  await addNote(
    helen,
    {
      familyId,
      happenedOn: on(-3),
      how: 'school',
      title: 'Zofia told the whole class about her cat',
      words: 'Four sentences, and everybody understood.',
      track: 'together',
      audience: 'team-and-family',
    },
    moment,
  )
  moment = yield at(-1, 15, 45)
  // Called away in the middle of a sentence.
  const { contactId } = await beginContact(helen, { familyId, dangerNow: false }, moment)
  const patch = {
    workingWell: 'Zofia and her mum practise the talking cards on the bus, and laugh about them.',
    worriedAbout: 'Małgorzata told me at the gate that the letters about the flat have started again, and',
  }
  const op = { opId: newId(), baseRev: 1, patch }
  await saveContactDraft(helen, { documentId: contactId, section: 'contact', op }, moment)
}

/** Nobody has said yes to being the named person, and the five working days are over. */
export const okonkwo: Story = async function* ({ at }) {
  const joseph = signedIn('joseph')
  let moment = yield at(-10, 10, 10)
  const known = await raise(
    joseph,
    moment,
    {
      name: 'Okonkwo',
      locality: 'Millbrook',
      children: [
        {
          fullName: 'Chidi Okonkwo',
          gender: 'male',
          bornOn: '2015-08-13',
          school: 'Oakfield Primary School',
        },
        { fullName: 'Ada Okonkwo', gender: 'female', bornOn: '2022-02-02' },
      ],
      adults: [
        {
          fullName: 'Ngozi Okonkwo',
          gender: 'female',
          bornOn: '1991-04-19',
          kind: 'parent',
          relationship: 'Mum',
          looksAfter: true,
          livesHere: true,
        },
      ],
      address: { lines: '60 Bargeman’s Row', postcode: 'AS4 9GE', protected: false },
    },
    {
      workingWell: 'The church brings meals, and the children sing all day.',
      worriedAbout:
        'Ngozi’s husband died in spring. The flat is damp, Ada coughs, and Chidi will not talk about Dad.',
      familyWants: '“A dry room, and somebody for Chidi.”',
    },
  )
  await agree(joseph, moment, known, 'Ngozi', {
    toWhat: 'Housing, health and school together.',
    share: ['familyHub', 'housing', 'health', 'oakfield'],
  })
  await see(
    joseph,
    moment,
    known,
    [
      {
        of: 'Chidi',
        items: [
          ['bereaved', 'His father died in spring'],
          ['p-belongs-faith-culture-group', 'Sings at church'],
        ],
      },
      {
        items: [
          ['damp-or-disrepair', 'Seen on a visit'],
          ['family-bereavement', 'Ngozi'],
        ],
      },
    ],
    { Chidi: { unmetNeeds: 2, agenciesNeeded: 3, childSeen: true, engagement: 'good' } },
  )
  await decide(joseph, moment, known, 'multi-agency', {
    view: 'Grief, damp and a cough: three services.',
    reasons: 'Housing, health and school each have something to do, and Ngozi wants them to.',
  })
  moment = yield at(-9, 9, 20)
  await inviteWorker(
    joseph,
    { familyId: known.familyId, workerId: workers.karen.id, thereFor: 'The damp' },
    moment,
  )
}

/** Helped, but nothing has been heard from the family for four weeks. */
export const bradshaw: Story = async function* ({ at, on }) {
  const priya = signedIn('priya')
  let moment = yield at(-33, 13, 45)
  const known = await raise(
    priya,
    moment,
    {
      name: 'Bradshaw',
      locality: 'Millbrook',
      children: [
        {
          fullName: 'Ellis Bradshaw',
          gender: 'male',
          bornOn: '2014-03-28',
          school: 'Castle Hill High School',
        },
      ],
      adults: [
        {
          fullName: 'Wayne Bradshaw',
          gender: 'male',
          bornOn: '1988-02-07',
          kind: 'parent',
          relationship: 'Dad',
          looksAfter: true,
          livesHere: true,
        },
      ],
    },
    {
      workingWell: 'Wayne does every school run on foot.',
      worriedAbout: 'Sofa to sofa since August, and Ellis has stopped bringing friends home.',
      familyWants: '“A front door.”',
    },
  )
  const { familyId } = known
  await agree(priya, moment, known, 'Wayne', {
    toWhat: 'Housing and the hub.',
    share: ['familyHub', 'housing', 'kickOn'],
  })
  await see(
    priya,
    moment,
    known,
    [
      {
        items: [
          ['temporary-accommodation', 'Wayne'],
          ['recent-job-loss', 'Wayne'],
        ],
      },
      { of: 'Ellis', items: [['anxious-or-low', 'Ellis']] },
    ],
    {
      Ellis: { unmetNeeds: 3, agenciesNeeded: 3, childSeen: true, engagement: 'mixed' },
    },
  )
  await decide(priya, moment, known, 'multi-agency', {
    view: 'Home and work first, with someone for Ellis.',
    reasons: 'Housing, the hub and a mentor each have a part.',
  })
  moment = yield at(-31, 11, 0)
  await takeOnNamedPerson(
    priya,
    { familyId, because: 'Wayne rings me', familyView: '“Priya will do.”' },
    moment,
  )
  await inviteWorker(priya, { familyId, workerId: workers.rob.id, thereFor: 'Ellis' }, moment)
  moment = yield at(-21, 16, 10)
  await addNote(
    priya,
    {
      familyId,
      happenedOn: on(-21),
      how: 'phone',
      title: 'Wayne rang: they are at his cousin’s',
      words: 'Two weeks there, he thinks. He will ring with the address.',
      track: 'together',
      audience: 'team-and-family',
    },
    moment,
  )
}

/** Ready to end: the family has what it needs, and the manager is asked to agree. */
export const lindqvist: Story = async function* ({ at, on }) {
  const joseph = signedIn('joseph')
  let moment = yield at(-84, 9, 50)
  const known = await raise(
    joseph,
    moment,
    {
      name: 'Lindqvist',
      locality: 'Millbrook',
      children: [{ fullName: 'Saga Lindqvist', gender: 'female', bornOn: '2023-09-14' }],
      adults: [
        {
          fullName: 'Elin Lindqvist',
          gender: 'female',
          bornOn: '1998-06-25',
          kind: 'parent',
          relationship: 'Mum',
          looksAfter: true,
          livesHere: true,
        },
      ],
    },
    {
      workingWell: 'Elin sings to Saga and comes to every group.',
      worriedAbout: 'New here, alone, and low since the birth.',
      familyWants: '“To know one person.”',
    },
  )
  const { familyId } = known
  await agree(joseph, moment, known, 'Elin', {
    toWhat: 'The hub and the health visitor.',
    share: ['familyHub', 'health'],
  })
  await see(
    joseph,
    moment,
    known,
    [
      {
        items: [
          ['postnatal-low-mood', 'Elin and Amina'],
          ['isolated-family', 'Elin'],
          ['p-uses-family-hub', 'Every Tuesday'],
        ],
      },
    ],
    {
      Saga: { unmetNeeds: 2, agenciesNeeded: 2, childSeen: true, engagement: 'good' },
    },
  )
  const { assessmentId } = await decide(joseph, moment, known, 'multi-agency', {
    view: 'The hub and the health visitor together.',
    reasons: 'Two agencies, one small family, and Elin wants both.',
  })
  await takeOnNamedPerson(
    joseph,
    { familyId, because: 'Elin comes to my group', familyView: '“Joseph, please.”' },
    moment,
  )
  await inviteWorker(joseph, { familyId, workerId: workers.amina.id }, moment)
  moment = yield at(-66, 13, 0)
  await writeParts(joseph, moment, { assessmentId, person: known.person }, lindqvistParts)
  await complete(joseph, { familyId, assessmentId }, moment)
  moment = yield at(-27, 10, 0)
  const { planId } = await makePlan(joseph, { familyId }, moment)
  await addOutcome(joseph, { familyId, planId, words: 'Elin has people she can ring', score: 2 }, moment)
  moment = yield at(-9, 14, 0)
  await addNote(
    joseph,
    {
      familyId,
      happenedOn: on(-9),
      how: 'visit',
      title: 'Elin has started a group of her own',
      words: 'Six mums, on her sofa. She has people to ring, and they ring her.',
      track: 'together',
      audience: 'team-and-family',
    },
    moment,
  )
  moment = yield at(-1, 15, 25)
  await askClosure(
    joseph,
    {
      familyId,
      reason: 'needs-met',
      whatChanged: 'Elin sleeps, laughs and has friends. Saga is thriving.',
      familyView: '“I know more than one person now.”',
      whatNext: 'The Tuesday group, and Amina’s two-year check.',
    },
    moment,
  )
}

/** Joseph holds them for now; Helen has been asked to be their named person. */
export const tran: Story = async function* ({ at, on }) {
  const [joseph, helen] = [signedIn('joseph'), signedIn('helen')]
  let moment = yield at(-4, 10, 30)
  const known = await raise(
    joseph,
    moment,
    {
      name: 'Tran',
      locality: 'Millbrook',
      children: [
        { fullName: 'Minh Tran', gender: 'female', bornOn: '2017-12-03', school: 'Oakfield Primary School' },
        { fullName: 'Linh Tran', gender: 'female', bornOn: '2019-09-21', school: 'Oakfield Primary School' },
      ],
      adults: [
        {
          fullName: 'Thi Hong Tran',
          gender: 'female',
          bornOn: '1989-01-30',
          kind: 'parent',
          relationship: 'Mum',
          looksAfter: true,
          livesHere: true,
        },
      ],
    },
    {
      workingWell: 'The girls translate with pride, and Hong bakes for the whole street.',
      worriedAbout:
        'Letters in English pile up, the rent is behind, and Minh misses school to go along to appointments.',
      familyWants: '“Minh at school, not at the bank.”',
    },
  )
  const { familyId, person } = known
  await agree(joseph, moment, known, 'Thi Hong', {
    toWhat: 'School, money advice and an interpreter.',
    share: ['familyHub', 'oakfield', 'debtAdvice'],
  })
  await see(
    joseph,
    moment,
    known,
    [
      {
        of: 'Minh',
        items: [
          ['some-caring-role', 'Translates at appointments'],
          ['attendance-slipping', 'Register'],
        ],
      },
      {
        items: [
          ['rent-arrears', 'Letter seen'],
          ['language-barrier', 'Hong'],
        ],
      },
    ],
    { Minh: { unmetNeeds: 3, agenciesNeeded: 3, childSeen: true, engagement: 'good' } },
  )
  await decide(joseph, moment, known, 'multi-agency', {
    view: 'School, money advice and interpreting.',
    reasons: 'Three services, so that a child of eight is not the one holding it together.',
  })
  await inviteWorker(joseph, { familyId, workerId: workers.helen.id, thereFor: 'Both girls' }, moment)
  await inviteWorker(joseph, { familyId, workerId: workers.david.id, thereFor: 'The rent' }, moment)
  moment = yield at(-1, 9, 10)
  await arrangeMeeting(
    joseph,
    {
      familyId,
      on: on(4),
      time: { hour: 9, minute: 15 },
      place: 'Millbrook Family Hub',
      people: [{ personId: person('Thi Hong') }, { workerId: joseph.workerId }, { workerId: helen.workerId }],
    },
    moment,
  )
  await askNamedPerson(
    joseph,
    {
      familyId,
      workerId: helen.workerId,
      because: 'Both girls see her every day',
      familyView: '“Yes, the teacher with the garden.”',
    },
    moment,
  )
}
