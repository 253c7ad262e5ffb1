import type { Client } from 'pg'
import { newId } from '@/lib/db/id'

/** Somebody who goes with the family, and somebody who stays because they are in another family too. */
export type People = { goes: string; stays: string }

/**
 * A row in each table where the family has none, and what other families say of its people: that somebody is in both, that
 * the hub or the MASH asked whether two are one.
 */
export async function addWhatNobodyElseHas(
  owner: Client,
  { familyId, otherFamilyId }: { familyId: string; otherFamilyId: string },
): Promise<People> {
  const [goes, stays, stranger] = [
    await personOf(owner, familyId, 0),
    await personOf(owner, familyId, 1),
    await personOf(owner, otherFamilyId, 0),
  ]
  await owner.query(
    `INSERT INTO family_member (id, family_id, person_id, part, place, from_on) VALUES ($1, $2, $3, 'other-adult', 9, current_date)`,
    [newId(), otherFamilyId, stays],
  )
  await owner.query(
    `INSERT INTO possible_match (id, person_id, other_person_id, closeness, reasons, raised_by, raised_at)
     SELECT $1, $2, $3, 'possible', '{name}', id, now() FROM worker WHERE sample ORDER BY id LIMIT 1`,
    [newId(), stranger, goes],
  )
  await owner.query(
    `INSERT INTO mash_request (id, contact_id, family_id, sent_by, sent_at, urgency, due_at, what_is_asked)
     SELECT gen_random_uuid(), id, family_id, recorded_by, now(), 'one-day', now(), 'Words' FROM contact WHERE family_id = $1 LIMIT 1`,
    [otherFamilyId],
  )
  await owner.query(
    `INSERT INTO mash_match (id, request_id, family_id, person_id, other_person_id, answer, answered_by, answered_at)
     SELECT gen_random_uuid(), r.id, r.family_id, $2, $3, 'unsure', r.sent_by, now() FROM mash_request r WHERE r.family_id = $1`,
    [otherFamilyId, stranger, goes],
  )
  await owner.query('BEGIN')
  for (const text of whatIsLacking)
    await owner.query(text, text.includes('$2') ? [familyId, goes] : [familyId])
  await owner.query('COMMIT')
  return { goes, stays }
}

async function personOf(owner: Client, familyId: string, place: number): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    'SELECT person_id AS id FROM family_member WHERE family_id = $1 ORDER BY place, id OFFSET $2 LIMIT 1',
    [familyId, place],
  )
  if (!rows[0]) throw new Error('The family has too few people')
  return rows[0].id
}

const one = '(SELECT id FROM worker WHERE sample ORDER BY id LIMIT 1)'
const another = '(SELECT id FROM worker WHERE sample ORDER BY id OFFSET 1 LIMIT 1)'
const request = '(SELECT id FROM mash_request WHERE family_id = $1 LIMIT 1)'
const sharing = '(SELECT id FROM sharing_record WHERE family_id = $1 ORDER BY id LIMIT 1)'

/** One row of each kind that neither the stories of the sample nor the matrix write down for this family. */
const whatIsLacking: readonly string[] = [
  `INSERT INTO address_check (id, family_id, address_id, answer, checked_by, checked_at)
   SELECT gen_random_uuid(), family_id, id, 'not-sure', ${one}, now() FROM address WHERE family_id = $1 LIMIT 1`,
  `INSERT INTO email_address (id, family_id, person_id, address, recorded_by, recorded_at)
   VALUES (gen_random_uuid(), $1, $2, 'somebody@example.org', ${one}, now())`,
  `INSERT INTO outgoing_mail (id, kind, family_id, disclosure_id, opens_with, queued_by, queued_at)
   SELECT gen_random_uuid(), 'document', family_id, id, 'Words', given_by, now() FROM disclosure WHERE family_id = $1 LIMIT 1`,
  `INSERT INTO family_restriction (id, family_id, reason, why, restricted_by, restricted_at, review_on, lift_asked_by, lift_asked_at,
     lift_why, lifted_by, lifted_at)
   VALUES (gen_random_uuid(), $1, 'other', 'Words', ${one}, now(), current_date, ${one}, now(), 'Words', ${another}, now())`,
  `INSERT INTO restriction_person (id, restriction_id, family_id, worker_id, named_by, from_at)
   SELECT gen_random_uuid(), id, family_id, ${one}, ${one}, now() FROM family_restriction WHERE family_id = $1`,
  `INSERT INTO record_restriction (id, kind, record_id, family_id, restricted_by, restricted_at)
   SELECT gen_random_uuid(), 'note', gen_random_uuid(), $1, ${one}, now()`,
  `INSERT INTO record_restriction_person (id, restriction_id, family_id, worker_id, named_by, from_at)
   SELECT gen_random_uuid(), id, family_id, restricted_by, restricted_by, now() FROM record_restriction WHERE family_id = $1`,
  `INSERT INTO note (id, family_id, happened_on, how, title, words, track, audience, restriction_id, written_by, written_at)
   SELECT gen_random_uuid(), family_id, current_date, 'visit', 'Words', 'Words', 'team', 'named', id, restricted_by, now()
   FROM record_restriction WHERE family_id = $1`,
  `INSERT INTO guidance_trial_move (trial_id, decision_id, family_id, from_outcome, to_outcome)
   SELECT t.id, d.id, d.family_id, 'universal', 'statutory' FROM guidance_trial t, threshold_decision d WHERE d.family_id = $1 LIMIT 1`,
  `INSERT INTO look_answer (id, question_id, about_worker, outcome, words, answered_by, answered_at)
   SELECT gen_random_uuid(), id, worker_id, 'right', 'Words', ${another}, now() FROM look_question WHERE family_id = $1 LIMIT 1`,
  `INSERT INTO look_day (worker_id, day, family_id, looks, did, at_night, relations) VALUES (${one}, current_date, $1, 1, 1, 0, '{}')`,
  `INSERT INTO mash_note (id, request_id, family_id, words, written_by, written_at)
   VALUES (gen_random_uuid(), ${request}, $1, 'Words', ${one}, now())`,
  `INSERT INTO mash_decision_written (id, request_id, family_id, decision, why, safe_tonight, written_by, written_at)
   VALUES (gen_random_uuid(), ${request}, $1, 'advice', 'Words', true, ${one}, now())`,
  `INSERT INTO mash_feedback (id, request_id, family_id, whom, how, words, told_by, told_at)
   VALUES (gen_random_uuid(), ${request}, $1, 'family', 'phone', 'Words', ${one}, now())`,
  `INSERT INTO mash_match (id, request_id, family_id, person_id, other_person_id, answer, answered_by, answered_at)
   SELECT gen_random_uuid(), ${request}, $1, $2, person_id, 'unsure', ${one}, now() FROM family_member WHERE family_id <> $1 AND person_id <> $2 LIMIT 1`,
  `INSERT INTO meeting_move (id, meeting_id, family_id, was_at, was_place, why, moved_by, moved_at)
   SELECT gen_random_uuid(), id, family_id, now(), 'Words', 'Words', arranged_by, now() FROM meeting WHERE family_id = $1 LIMIT 1`,
  `INSERT INTO sharing_look (sharing_id, family_id, outcome, looked_by, looked_at) VALUES (${sharing}, $1, 'right', ${another}, now())`,
  `INSERT INTO sharing_stop (sharing_id, family_id, reason, stopped_by, stopped_at) VALUES (${sharing}, $1, 'Words', ${one}, now())`,
  `INSERT INTO record_hold (id, family_id, reason, why, review_on, placed_by, placed_at, lifted_by, lifted_at, lift_why)
   VALUES (gen_random_uuid(), $1, 'claim', 'Words', current_date, ${one}, now(), ${one}, now(), 'Words')`,
  `INSERT INTO kept_longer (id, family_id, until_on, why, kept_by, kept_at)
   VALUES (gen_random_uuid(), $1, current_date - 1, 'Words', ${one}, now())`,
]
