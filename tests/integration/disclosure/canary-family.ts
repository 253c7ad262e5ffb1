import type { Client } from 'pg'
import { startAssessment } from '@/lib/assessment/start-assessment'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { recordAgreement } from '@/lib/consent/commands/record-agreement'
import { recordSharing } from '@/lib/consent/commands/record-sharing'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { writeDownOutsidePerson } from '@/lib/disclosure/commands/write-down-outside-person'
import type { DocumentKind, InformationClass, RecipientKind } from '@/lib/disclosure/types'
import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { arrangeMeeting } from '@/lib/meeting/commands/arrange-meeting'
import { recordMeeting } from '@/lib/meeting/commands/record-meeting'
import { addNote } from '@/lib/note/commands/add-note'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { aFamily, anEpisode, contextOf } from '../../support/world'
import { helen } from './situations'

export type CanaryRecipient = { id: string; kind: RecipientKind; called: string }

/** A word that stands in one place of a record and nowhere else, and what it is to somebody. */
export type Canary = { word: string; is: (to: CanaryRecipient) => readonly InformationClass[] }

export type CanaryFamily = {
  familyId: string
  recipients: CanaryRecipient[]
  about: Partial<Record<DocumentKind, string>>
  /** The letter being written to each, by their id. */
  letters: Readonly<Record<string, string>>
  canaries: Canary[]
}

/** Said after every word that is planted, when somebody in the family is protected: where she can be found. */
export const haven = { address: '9 Haven Court', postcode: 'HC1 9ZZ', phone: '07700 900461' }

/**
 * A family with somebody of each kind in it, and people of each kind of organisation round it, whose record holds one word
 * of each class of information in every place a document reads from. Where it is hidden, each of those places also says
 * where the family can be found.
 */
export async function aCanaryFamily({ isHidden = false } = {}): Promise<CanaryFamily> {
  const said = (word: string) =>
    isHidden ? `${word} at ${haven.address}, ring ${haven.phone}` : `It is ${word}`
  const today = dayFromInstant(new Date())
  const family = await aFamily(helen, {
    children: ['Ada Tester', 'Yarrow Tester'],
    adults: ['Rae Tester', 'Col Varley', 'Zephyrine Tester', 'Quentin Poole'],
  })
  const { familyId, contactId } = family
  const [ada = '', yarrow = ''] = family.children
  const [rae = '', col = '', zephyrine = '', quentin = ''] = family.adults
  await asOwner((owner) => whoTheyAre(owner, familyId, { ada, yarrow, rae, col, zephyrine, quentin }))
  const episodeId = await anEpisode(helen, family)
  await takeOnNamedPerson(helen, { familyId, because: 'Known for years', familyView: 'Yes' })
  const people = [rae, col, ada, yarrow, quentin].map((personId) => ({ personId }))
  const time = { hour: 0, minute: 5 }
  const { meetingId } = await arrangeMeeting(helen, {
    familyId,
    on: today,
    time,
    place: 'The library',
    people,
  })
  const points = (
    [
      ['working-well', 'OWNRAE', rae],
      ['worried-about', 'OWNCOL', col],
      ['needs-to-happen', 'OWNADA', ada],
      ['needs-to-happen', 'OWNYARROW', yarrow],
      ['worried-about', 'OWNQUENTIN', quentin],
    ] as const
  ).map(([kind, word, personId]) => ({ kind, words: said(word), who: { personId } }))
  await recordMeeting(helen, {
    familyId,
    meetingId,
    version: 1,
    people: [],
    updates: [],
    points,
    outcomeScores: [],
    newOutcomes: [
      { words: said('FEELS'), score: 3 },
      { words: said('WANTED'), voice: said('OWNZEPHYRINE'), voiceOf: zephyrine },
    ],
    actions: [{ words: said('PLANNED'), owner: { workerId: helen.workerId }, dueOn: addDays(today, 30) }],
    next: { on: addDays(today, 30), time: { hour: 15, minute: 30 }, place: said('WHENPLACE') },
  })
  const assessmentId = await inTransaction(helen, (tx) =>
    startAssessment(contextOf(tx, helen, familyId), { episodeId, allocatedOn: today }),
  )
  await recordAgreement(helen, {
    familyId,
    personId: rae,
    answer: 'agreed',
    answeredOn: today,
    how: 'in-person',
    toWhat: said('AGREED'),
    sharing: [{ agencyId: agencies.housing.id, purposes: ['know', 'work'] }],
  })
  const note = { familyId, happenedOn: today, how: 'visit', track: 'team' } as const
  await addNote(helen, { ...note, title: said('NOTETITLE'), words: said('NOTED'), audience: 'team' })
  await addNote(helen, { ...note, title: said('MINETITLE'), words: said('MINEALONE'), audience: 'me' })
  await addNote(helen, {
    ...note,
    title: said('NAMEDTITLE'),
    words: said('NAMEDONLY'),
    audience: 'named',
    people: [workers.marcus.id],
  })
  const { outsidePersonId } = await writeDownOutsidePerson(helen, {
    familyId,
    name: 'Indira Vale',
    role: 'Adviser',
    organisation: 'Northbank Law Centre',
  })
  await recordSharing(helen, {
    familyId,
    withId: outsidePersonId,
    shared: true,
    agreed: true,
    what: 'Something',
    purpose: 'To help',
    basis: 'public-task',
  })
  const about = await asOwner(async (owner) => {
    if (isHidden) await hide(owner, familyId, rae)
    return plant(owner, said, { familyId, contactId, episodeId, assessmentId, meetingId, ada, zephyrine })
  })
  await asOwner(async (owner) => {
    await owner.query(
      'INSERT INTO meeting_person (id, meeting_id, family_id, worker_id) VALUES ($1, $2, $3, $4)',
      [newId(), meetingId, familyId, workers.amina.id],
    )
    await owner.query("UPDATE meeting_person SET came = 'here' WHERE meeting_id = $1", [meetingId])
    for (const [personId, name] of Object.entries({
      [ada]: 'ADA',
      [yarrow]: 'YARROW',
      [rae]: 'RAE',
      [col]: 'COL',
      [zephyrine]: 'ZEPHYRINE',
      [quentin]: 'QUENTIN',
    }))
      await owner.query(
        `INSERT INTO observation (id, family_id, contact_id, person_id, item_id, kind, evidence, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, 'S01', 'strength', $5, $6, now())`,
        [newId(), familyId, contactId, personId, said(`SEEN${name}`), helen.workerId],
      )
  })
  const family10: CanaryRecipient[] = [
    { id: rae, kind: 'parent-at-home', called: 'Rae' },
    { id: col, kind: 'parent-elsewhere', called: 'Col' },
    { id: yarrow, kind: 'young-person', called: 'Yarrow' },
    { id: ada, kind: 'child', called: 'Ada' },
    { id: zephyrine, kind: 'carer-at-home', called: 'Zephyrine' },
    { id: quentin, kind: 'other-adult', called: 'Quentin' },
    { id: workers.karen.id, kind: 'agreed-agency', called: 'Karen' },
    { id: outsidePersonId, kind: 'agreed-agency', called: 'Indira' },
    { id: workers.tom.id, kind: 'other-agency', called: 'Tom' },
    { id: workers.grace.id, kind: 'mash', called: 'Grace' },
  ]
  const letters = await asOwner((owner) => lettersTo(owner, familyId, family10, said))
  const called = family10.map((one) => one.called)
  return { familyId, recipients: family10, about, letters, canaries: canariesOf({ ada, zephyrine }, called) }
}

/** A letter to everybody who may be given one, each with words of its own. */
async function lettersTo(
  owner: Client,
  familyId: string,
  recipients: readonly CanaryRecipient[],
  said: (word: string) => string,
): Promise<Record<string, string>> {
  const letters: Record<string, string> = {}
  for (const { id, kind, called } of recipients) {
    const letterId = newId()
    const isOutside = called === 'Indira'
    const isWorker = ['agreed-agency', 'other-agency', 'mash'].includes(kind) && !isOutside
    const column = isOutside
      ? 'recipient_outside_id'
      : isWorker
        ? 'recipient_worker_id'
        : 'recipient_person_id'
    await owner.query(
      `INSERT INTO letter (id, family_id, ${column}, begun_by, begun_at) VALUES ($1, $2, $3, $4, now())`,
      [letterId, familyId, id, helen.workerId],
    )
    const name = called.toUpperCase()
    await owner.query(
      `INSERT INTO draft (id, kind, document_id, section, family_id, values, rev, updated_by, updated_at)
       VALUES ($1, 'letter', $2, 'letter', $3, $4, 1, $5, now())`,
      [
        newId(),
        letterId,
        familyId,
        JSON.stringify({ subject: said(`ABOUT${name}`), body: said(`WRITTENTO${name}`) }),
        helen.workerId,
      ],
    )
    letters[id] = letterId
  }
  return letters
}

type Ids = Record<'ada' | 'yarrow' | 'rae' | 'col' | 'zephyrine' | 'quentin', string>

async function whoTheyAre(
  owner: Client,
  familyId: string,
  { ada, yarrow, rae, col, zephyrine, quentin }: Ids,
) {
  await owner.query("UPDATE person SET born_on = current_date - interval '17 years' WHERE id = $1", [yarrow])
  await owner.query('UPDATE family_member SET lives_here = false WHERE person_id = ANY ($1)', [
    [col, quentin],
  ])
  await owner.query("UPDATE family_member SET part = 'carer' WHERE person_id = $1", [zephyrine])
  await owner.query("UPDATE family_member SET part = 'other-adult' WHERE person_id = $1", [quentin])
  await owner.query(
    `INSERT INTO relationship (id, family_id, from_person_id, to_person_id, kind, parental_responsibility)
     SELECT gen_random_uuid(), $1, who, $4, 'parent', true FROM unnest(ARRAY[$2, $3]::uuid[]) who`,
    [familyId, rae, col, ada],
  )
  await owner.query(
    `INSERT INTO address (id, family_id, lines, postcode, from_on) VALUES ($1, $2, '4 Weir Street', 'AS1 9ZZ', '2026-01-01')`,
    [newId(), familyId],
  )
}

/** The family has moved to where nobody may find it; the mother may be reached by nobody. */
async function hide(owner: Client, familyId: string, mother: string): Promise<void> {
  await owner.query('UPDATE address SET lines = $2, postcode = $3, protected = true WHERE family_id = $1', [
    familyId,
    haven.address,
    haven.postcode,
  ])
  await owner.query('UPDATE person SET phone = $2, protected_contact = true WHERE id = $1', [
    mother,
    haven.phone,
  ])
}

type Record_ = Record<
  'familyId' | 'contactId' | 'episodeId' | 'assessmentId' | 'meetingId' | 'ada' | 'zephyrine',
  string
>

async function plant(
  owner: Client,
  said: (word: string) => string,
  { familyId, contactId, episodeId, assessmentId, meetingId, ada, zephyrine }: Record_,
): Promise<CanaryFamily['about']> {
  const one = async (text: string, values: unknown[]) =>
    (await owner.query<{ id: string }>(text, values)).rows[0]?.id ?? ''
  await owner.query(
    'UPDATE contact SET working_well = $2, worried_about = $3, childs_words = $4, childs_words_by = $5 WHERE id = $1',
    [contactId, said('CONTACTWELL'), said('CONTACTWORRY'), said('CHILDSAID'), ada],
  )
  const write = async (topic: string, personId: string | null, values: Record<string, string>) => {
    const id = await one(
      'SELECT id FROM assessment_section WHERE assessment_id = $1 AND topic = $2 AND person_id IS NOT DISTINCT FROM $3',
      [assessmentId, topic, personId],
    )
    await owner.query(
      `INSERT INTO draft (id, kind, document_id, section, family_id, values, rev, updated_by, updated_at)
       VALUES ($1, 'assessment-section', $2, $3, $4, $5, 1, $6, now())
       ON CONFLICT (kind, document_id, section) DO UPDATE SET values = $5, rev = 1`,
      [newId(), assessmentId, id, familyId, JSON.stringify(values), helen.workerId],
    )
    return id
  }
  const part = await write('home-and-money', null, {
    goingWell: said('HOMEPART'),
    'evidence.0.what': said('EVIDENCE'),
    'evidence.0.from': 'School',
  })
  await write('health', ada, { worried: said('ADAPART'), voice: said('ADAVOICE') })
  await write('adult', zephyrine, { worried: said('CARERPART') })
  await owner.query(
    `INSERT INTO need (id, assessment_id, family_id, words, side, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, 'child', $5, now())`,
    [newId(), assessmentId, familyId, said('NEEDED'), helen.workerId],
  )
  const decision = await one(
    `INSERT INTO threshold_decision (id, family_id, contact_id, episode_id, guidance_id, guidance_version, engine_version,
       suggested_level, suggested_outcome, decided_level, decided_outcome, reasons, move, decided_by, decided_at)
     VALUES ($1, $2, $3, $4, 'sandwell', '2026-01-01', '1', 'multi-agency', 'multi-agency', 'multi-agency', 'multi-agency', $5, 'start', $6, now())
     RETURNING id`,
    [newId(), familyId, contactId, episodeId, said('REASONED'), helen.workerId],
  )
  const closure = await one(
    `INSERT INTO closure (id, episode_id, family_id, reason, what_changed, family_view, what_next, asked_by, asked_at, signed_off_by, signed_off_at)
     VALUES ($1, $2, $3, 'needs-met', $4, $5, $6, $7, now(), $8, now()) RETURNING id`,
    [
      newId(),
      episodeId,
      familyId,
      said('CHANGED'),
      said('FAMILYVIEW'),
      said('HARDER'),
      helen.workerId,
      workers.marcus.id,
    ],
  )
  const request = await one(
    `INSERT INTO mash_request (id, contact_id, family_id, sent_by, sent_at, urgency, due_at, what_is_asked)
     VALUES ($1, $2, $3, $4, now(), 'one-day', now(), $5) RETURNING id`,
    [newId(), contactId, familyId, helen.workerId, said('MASHASKED')],
  )
  await owner.query(
    `INSERT INTO family_access (id, family_id, agency_id, relation, because, from_at) VALUES ($1, $2, $3, 'triage', $4, now())`,
    [newId(), familyId, agencies.mash.id, request],
  )
  // One thing given to somebody already: who they are is nobody else’s to read.
  await owner.query(
    `INSERT INTO chronology_entry (id, family_id, happened_on, kind, track, words, recorded_by, recorded_at)
     VALUES ($1, $2, current_date, 'document-given', 'together', '{"who": "Helen Marsh", "person": "Indira Vale", "document": "Our plan"}', $3, now())`,
    [newId(), familyId, helen.workerId],
  )
  const [outcome, next] = [
    await one("SELECT id FROM outcome WHERE family_id = $1 AND words LIKE '%WANTED%'", [familyId]),
    await one('SELECT id FROM meeting WHERE family_id = $1 AND recorded_at IS NULL', [familyId]),
  ]
  return {
    assessment: assessmentId,
    'assessment-part': part,
    'meeting-notes': meetingId,
    'meeting-invitation': next,
    'decision-letter': decision,
    'closing-letter': closure,
    'mash-request': request,
    referral: outcome,
  }
}

function canariesOf(
  { ada, zephyrine }: { ada: string; zephyrine: string },
  recipients: readonly string[],
): Canary[] {
  const as = (word: string, ...classes: InformationClass[]): Canary => ({ word, is: () => classes })
  const own = (word: string, called: string, ...also: InformationClass[]): Canary => ({
    word,
    is: (to) => [to.called === called ? 'own-words' : 'words-of-others', ...also],
  })
  const seen = (name: string): Canary => ({
    word: `SEEN${name.toUpperCase()}`,
    is: (to) => (to.called === name ? ['own-details', 'team-notes'] : ['team-notes']),
  })
  const looksAfter = (kind: RecipientKind) => kind !== 'child' && kind !== 'young-person'
  return [
    own('OWNRAE', 'Rae'),
    own('OWNCOL', 'Col'),
    own('OWNADA', 'Ada'),
    own('OWNYARROW', 'Yarrow'),
    own('OWNQUENTIN', 'Quentin'),
    own('OWNZEPHYRINE', 'Zephyrine'),
    own('AGREED', 'Rae'),
    own('CHILDSAID', 'Ada'),
    as('FEELS', 'how-it-feels'),
    // The words of an outcome stand beside what somebody said of it.
    {
      word: 'WANTED',
      is: ({ called }) =>
        called === 'Zephyrine' ? ['how-it-feels', 'plan', 'own-words'] : ['how-it-feels', 'plan'],
    },
    as('PLANNED', 'plan'),
    as('WHENPLACE', 'when-we-meet'),
    as('HOMEPART', 'assessment', 'about-the-family'),
    as('EVIDENCE', 'team-notes'),
    {
      word: 'ADAPART',
      is: ({ id, kind }) =>
        id === ada ? ['assessment', 'own-details'] : [looksAfter(kind) ? 'assessment' : 'details-of-others'],
    },
    {
      word: 'ADAVOICE',
      is: ({ id, kind }) =>
        id === ada ? ['own-words'] : [looksAfter(kind) ? 'words-of-others' : 'details-of-others'],
    },
    {
      word: 'CARERPART',
      is: ({ id }) => (id === zephyrine ? ['assessment', 'own-details'] : ['details-of-others']),
    },
    as('NEEDED', 'assessment', 'plan'),
    as('REASONED', 'decision'),
    as('CHANGED', 'plan', 'about-the-family'),
    as('FAMILYVIEW', 'words-of-others', 'about-the-family'),
    as('HARDER', 'plan', 'about-the-family'),
    as('MASHASKED', 'team-notes'),
    as('CONTACTWELL', 'team-notes', 'about-the-family'),
    as('CONTACTWORRY', 'team-notes', 'about-the-family'),
    as('NOTETITLE', 'team-notes', 'about-the-family'),
    as('NOTED', 'team-notes', 'about-the-family'),
    as('MINETITLE'),
    as('MINEALONE'),
    as('NAMEDTITLE'),
    as('NAMEDONLY'),
    ...['Rae', 'Col', 'Ada', 'Yarrow', 'Quentin', 'Zephyrine'].map(seen),
    {
      word: '4 Weir Street',
      is: ({ kind }) =>
        ['parent-at-home', 'carer-at-home', 'young-person', 'child'].includes(kind)
          ? ['home-address', 'own-details']
          : ['home-address'],
    },
    {
      word: 'Zephyrine',
      is: ({ called }) =>
        called === 'Zephyrine'
          ? ['own-details', 'own-words', 'names-at-home', 'written-to-them']
          : ['names-at-home', 'details-of-others'],
    },
    // What is written to one is nobody else’s to read.
    ...recipients.flatMap((called) =>
      ['ABOUT', 'WRITTENTO'].map(
        (word): Canary => ({
          word: `${word}${called.toUpperCase()}`,
          is: (to) => (to.called === called ? ['written-to-them'] : []),
        }),
      ),
    ),
    as('Amina Yusuf', 'who-was-there', 'who-looked'),
    as('Oakfield Primary School', 'where-workers-are', 'who-looked'),
    as('Canal Side Homes', 'who-it-is-shared-with', 'who-looked'),
    as('opened the family’s page', 'who-looked'),
    // Whoever else is given something.
    as('Indira Vale'),
    as('Northbank Law Centre'),
  ]
}
