import { addHours } from '@/lib/calendar/instant'
import { recordContact } from '@/lib/contact/commands/record-contact'
import { recordFamily } from '@/lib/family/commands/record-family'
import { addMashNote } from '@/lib/mash/commands/add-note'
import { askMash } from '@/lib/mash/commands/ask'
import { takeRequest } from '@/lib/mash/commands/take'
import { signedIn } from '../actors'
import { decide, type NewFamily, raise, see } from './start-help'
import type { Story } from './story'

type Sent = Parameters<typeof askMash>[1]

const asked = (
  known: { familyId: string; contactId: string },
  urgency: Sent['urgency'],
  whatIsAsked: string,
): Sent => ({
  familyId: known.familyId,
  contactId: known.contactId,
  urgency,
  whatIsAsked,
  familyKnows: true,
})

/** Sent to the MASH more than four hours ago, and nobody has taken it. */
export const feeney: Story = async function* ({ hoursAgo }) {
  const amina = signedIn('amina')
  const moment = yield hoursAgo(4.75)
  const known = await raise(
    amina,
    moment,
    {
      name: 'Feeney',
      locality: 'Millbrook',
      children: [{ fullName: 'Rory Feeney', gender: 'male', bornOn: '2025-06-12' }],
      adults: [
        {
          fullName: 'Clodagh Feeney',
          gender: 'female',
          bornOn: '2001-11-08',
          kind: 'parent',
          relationship: 'Mum',
          looksAfter: true,
          livesHere: true,
        },
      ],
      address: { lines: '5 Sluice Walk', postcode: 'AS4 1PZ', protected: false },
    },
    {
      workingWell: 'Clodagh rang me herself and has gone to her mother’s for today.',
      worriedAbout:
        'Rory’s father pushed Clodagh while she held the baby. It is the third time this year, and worse.',
    },
  )
  await see(
    amina,
    moment,
    known,
    [
      {
        items: [
          ['domestic-abuse-serious-or-escalating', 'Clodagh, and a bruise on her arm'],
          ['p-safe-relative-can-care', 'Her mother’s, today'],
        ],
      },
    ],
    {
      Rory: { childSeen: true, engagement: 'good', immediateDanger: false },
    },
  )
  await decide(amina, moment, known, 'statutory', {
    view: 'Escalating, with a baby in arms.',
    reasons: 'A baby is being hurt by what happens around him, and it is getting worse.',
  })
  await askMash(
    amina,
    asked(known, 'four-hours', 'A decision today about keeping Rory and Clodagh safe when they go home.'),
    moment,
  )
}

/** Sent to the MASH, and due within the hour. */
export const dempster: Story = async function* ({ hoursAgo }) {
  const ben = signedIn('ben')
  const moment = yield hoursAgo(3.3)
  const known = await raise(
    ben,
    moment,
    {
      name: 'Dempster',
      locality: 'Canal Side',
      children: [
        {
          fullName: 'Alfie Dempster',
          gender: 'male',
          bornOn: '2018-05-05',
          school: 'Holly Grange Primary School',
        },
      ],
      adults: [
        {
          fullName: 'Carl Dempster',
          gender: 'male',
          bornOn: '1987-09-17',
          kind: 'parent',
          relationship: 'Dad',
          looksAfter: true,
          livesHere: true,
        },
      ],
    },
    {
      workingWell: 'Alfie told a grown-up he trusts.',
      worriedAbout: 'Alfie has a bruise shaped like a hand, and says he does not want to go home.',
      childsWords: 'It was because I dropped the milk.',
      childsWordsBy: 'Alfie',
    },
  )
  await see(
    ben,
    moment,
    known,
    [
      {
        of: 'Alfie',
        items: [
          ['afraid-to-go-home', 'Alfie, to his teacher'],
          ['hurt-by-carer', 'Seen by Ben and the head teacher'],
          ['p-trusted-adult', 'His teacher'],
        ],
      },
    ],
    {
      Alfie: { childSeen: true },
    },
  )
  await decide(ben, moment, known, 'statutory', {
    view: 'He has been hurt and is frightened.',
    reasons: 'A child has an injury, a reason that does not fit, and is afraid to go home.',
  })
  await askMash(
    ben,
    asked(known, 'now', 'A decision before home time. Alfie is in school until half past three.'),
    moment,
  )
}

/** Sent to the MASH this morning, and Grace is looking at it. */
export const vance: Story = async function* ({ hoursAgo }) {
  const [fatima, grace] = [signedIn('fatima'), signedIn('grace')]
  let moment = yield hoursAgo(6.2)
  const known = await raise(
    fatima,
    moment,
    {
      name: 'Vance',
      locality: 'Millbrook',
      children: [
        { fullName: 'Skye Vance', gender: 'female', bornOn: '2011-10-31', school: 'Castle Hill High School' },
      ],
      adults: [
        {
          fullName: 'Tina Vance',
          gender: 'female',
          bornOn: '1979-03-03',
          kind: 'grandparent',
          relationship: 'Nan',
          looksAfter: true,
          livesHere: true,
        },
      ],
    },
    {
      workingWell: 'Skye comes to the school nurse drop-in every week.',
      worriedAbout:
        'Older people she will not name give her lifts and a new phone. She was out until four in the morning.',
    },
  )
  await see(
    fatima,
    moment,
    known,
    [
      {
        of: 'Skye',
        items: [
          ['exploitation-current', 'Skye: lifts, a phone and out until four'],
          ['older-or-controlling-associates', 'Her nan has seen the car'],
        ],
      },
    ],
    {
      Skye: { childSeen: true, engagement: 'mixed' },
    },
  )
  await decide(fatima, moment, known, 'statutory', {
    view: 'Somebody is using her.',
    reasons:
      'Presents, lifts, nights out and secrets, at fifteen. Somebody outside the family may be harming her.',
  })
  const { requestId } = await askMash(
    fatima,
    asked(known, 'one-day', 'Who else knows about these people, and what should we do together?'),
    moment,
  )
  moment = yield addHours(moment.now, 1.1)
  await takeRequest(grace, { requestId }, moment)
  await addMashNote(
    grace,
    { requestId, words: 'Rang school: with her friends, safe today. Police asked about the car.' },
    moment,
  )
}

/** The same child, written down twice by people who cannot see each other’s records: for the hub to look at. */
export const twins: Story = async function* ({ at, hoursAgo }) {
  const [ben, tom] = [signedIn('ben'), signedIn('tom')]
  let moment = yield at(-4, 12, 15)
  await written(ben, {
    children: [{ fullName: 'Zofia Novak', gender: 'female', bornOn: '2020-01-23' }],
    adults: [{ fullName: 'Malgorzata Novak', gender: 'female', kind: 'parent', looksAfter: true }],
  })
  moment = yield hoursAgo(20)
  const familyId = await written(tom, {
    children: [
      { fullName: 'Ellis Bradshaw', gender: 'male', bornOn: '2014-03-28', school: 'Castle Hill High School' },
    ],
    adults: [{ fullName: 'Wayne Bradshaw', gender: 'male', kind: 'parent', looksAfter: true }],
  })
  await recordContact(
    tom,
    {
      familyId,
      dangerNow: false,
      workingWell: 'Ellis comes to boxing twice a week and helps put the mats away.',
      worriedAbout: 'He said he does not know where he will sleep at the weekend.',
    },
    moment,
  )

  async function written(by: typeof ben, family: NewFamily): Promise<string> {
    return (await recordFamily(by, family, moment)).familyId
  }
}
