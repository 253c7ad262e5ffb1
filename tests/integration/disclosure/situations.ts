import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { takeOnNamedPerson } from '@/lib/lead-professional/commands/take-on-lead'
import { arrangeMeeting } from '@/lib/meeting/commands/arrange-meeting'
import { recordMeeting } from '@/lib/meeting/commands/record-meeting'
import { asOwner } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'

export const helen = signedIn('helen')
export const marcus = signedIn('marcus')

export type PlannedFamily = { familyId: string; mother: string; father: string; child: string }

const today = dayFromInstant(new Date())
const later = addDays(today, 30)

/** A mother at home with responsibility, a father elsewhere, a child; a plan made at a meeting. Its words are given. */
export async function aPlannedFamily({
  outcome = 'Calm mornings',
  quote = 'My tummy wobbles',
} = {}): Promise<PlannedFamily> {
  const family = await aFamily(helen, { children: ['Ada Tester'], adults: ['Rae Tester', 'Col Varley'] })
  const [mother = '', father = ''] = family.adults
  const [child = ''] = family.children
  await asOwner(async (owner) => {
    await owner.query('UPDATE family_member SET lives_here = false WHERE person_id = $1', [father])
    await owner.query(
      `INSERT INTO relationship (id, family_id, from_person_id, to_person_id, kind, parental_responsibility)
       SELECT gen_random_uuid(), $1, who, $4, 'parent', true FROM unnest(ARRAY[$2, $3]::uuid[]) who`,
      [family.familyId, mother, father, child],
    )
  })
  await anEpisode(helen, family)
  const { familyId } = family
  await takeOnNamedPerson(helen, { familyId, because: 'Known for years', familyView: 'Yes' })
  const [rae, ada] = [{ personId: mother }, { personId: child }]
  const time = { hour: 0, minute: 5 }
  const place = 'Oakfield Primary'
  const { meetingId } = await arrangeMeeting(helen, { familyId, on: today, time, place, people: [rae, ada] })
  await recordMeeting(helen, {
    familyId,
    meetingId,
    version: 1,
    people: [],
    updates: [],
    points: [{ kind: 'working-well', words: 'Wednesdays are calm', who: rae }],
    outcomeScores: [],
    newOutcomes: [
      { words: 'Rae has help', voice: 'One hot tea', voiceOf: mother, score: 3 },
      { words: outcome, voice: quote, voiceOf: child, score: 4 },
    ],
    actions: [{ words: 'Keep Saturdays', owner: rae, dueOn: later }],
    next: { on: later, time: { hour: 15, minute: 30 }, place },
  })
  return { familyId, mother, father, child }
}

/** Where the family lives, and somebody has made sure; a protected one is where nobody may come by paper. */
export async function livesAt(
  familyId: string,
  lines: string,
  isProtected = false,
  isSure = true,
): Promise<string> {
  return asOwner(async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO address (id, family_id, lines, postcode, protected, from_on)
       VALUES (gen_random_uuid(), $1, $2, 'AS1 9ZZ', $3, '2026-01-01') RETURNING id`,
      [familyId, lines, isProtected],
    )
    if (isSure)
      await owner.query(
        `INSERT INTO address_check (id, family_id, address_id, answer, how, checked_by, checked_at)
         VALUES (gen_random_uuid(), $1, $2, 'still-here', 'told', $3, now())`,
        [familyId, rows[0]?.id, helen.workerId],
      )
    return rows[0]?.id ?? ''
  })
}
