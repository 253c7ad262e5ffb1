import type { Actor } from '@/lib/access/actor'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { addObserved } from '@/lib/decision/commands/add-observations'
import { recordCircumstances } from '@/lib/decision/commands/record-circumstances'
import type { AgreementAnswer } from '@/lib/decision/types'
import { asOwner } from '../../support/owner'
import { aFamily, type FamilyOfTest } from '../../support/world'

/** Writes the family's answer down, beneath the commands. */
export async function theyAnswer(
  by: Actor,
  { familyId, contactId, adults }: FamilyOfTest,
  answer: AgreementAnswer = 'agreed',
): Promise<void> {
  const refused = answer === 'refused' || answer === 'not-safe-to-ask'
  await inTransaction(by, (tx) =>
    tx.agreement.create({
      data: {
        id: newId(),
        familyId,
        contactId,
        personId: adults[0] ?? null,
        answer,
        toWhat: 'One plan, with school and housing',
        how: 'in-person',
        answeredOn: dayToColumn(dayFromInstant(new Date())),
        why: refused ? 'She wants to think' : null,
        instead: refused ? 'School goes on as before' : null,
        explainedBy: by.workerId,
        recordedAt: new Date(),
      },
    }),
  )
}

/** A family with two needs that two agencies would meet, who said yes: the guidance suggests multi-agency help. */
export async function aFamilyForTeam(by: Actor): Promise<FamilyOfTest> {
  const made = await aFamily(by)
  await theyAnswer(by, made)
  const { familyId, contactId } = made
  for (const personId of made.children) {
    await recordCircumstances(by, {
      familyId,
      contactId,
      personId,
      answers: { unmetNeeds: 2, agenciesNeeded: 2, childSeen: true, currentPlan: 'none' },
    })
  }
  return made
}

/** A family with a sign that calls for child protection. */
export async function aFamilyInHarm(by: Actor): Promise<FamilyOfTest> {
  const made = await aFamily(by, { children: ['Ada Tester'] })
  await theyAnswer(by, made)
  const { familyId, contactId, children } = made
  await addObserved(by, {
    familyId,
    contactId,
    personId: children[0],
    items: [{ itemId: 'unexplained-injury' }],
  })
  return made
}

type EpisodeRow = {
  id: string
  level: string
  outcome: string
  next_on: string
  next_what: string
  holder: string
  holders: number
  why: string
}

/** The open episode as it really is, with how many hold it: always one. */
export async function openEpisodeOf(familyId: string): Promise<EpisodeRow | undefined> {
  return asOwner(async (client) => {
    const { rows } = await client.query(
      `SELECT e.id, e.level, e.outcome, e.next_on::text, e.next_what, h.worker_id AS holder, h.why,
        (SELECT count(*)::int FROM holding x WHERE x.episode_id = e.id AND x.until_at IS NULL) AS holders
       FROM episode e JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL
       WHERE e.family_id = $1 AND e.closed_at IS NULL`,
      [familyId],
    )
    return rows[0]
  })
}

export async function timelineOf(familyId: string): Promise<string[]> {
  return asOwner(async (client) => {
    const { rows } = await client.query(
      'SELECT kind FROM chronology_entry WHERE family_id = $1 ORDER BY recorded_at, id',
      [familyId],
    )
    return rows.map(({ kind }) => kind)
  })
}
