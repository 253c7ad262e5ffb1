import type { Client } from 'pg'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/db/id'
import { giveDocument } from '@/lib/disclosure/commands/give-document'
import { disclosureCheck } from '@/lib/disclosure/queries/check'

/**
 * What a family's record holds only at other moments of its life: something dropped, called off, answered or ended.
 * Written past the rules of the database, by a superuser, for words to be planted in.
 */
export async function liveThroughMore(superuser: Client, familyId: string): Promise<void> {
  const statements = [
    `UPDATE action SET dropped_at = now(), dropped_by = created_by, dropped_why = 'No longer needed'
     WHERE id = (SELECT id FROM action WHERE family_id = $1 AND done_at IS NULL ORDER BY id DESC LIMIT 1)`,
    `UPDATE meeting SET cancelled_at = now(), cancelled_why = 'Nobody could come' WHERE id =
     (SELECT id FROM meeting WHERE family_id = $1 AND recorded_at IS NULL ORDER BY id DESC LIMIT 1)`,
    `INSERT INTO meeting_move (id, meeting_id, family_id, was_at, was_place, why, moved_by, moved_at)
     SELECT $2, id, family_id, now(), 'The hall', 'It was too far', arranged_by, now() FROM meeting
     WHERE family_id = $1 AND recorded_at IS NULL ORDER BY id LIMIT 1`,
    `UPDATE mash_request SET why = 'Words', why_late = 'Words', decision = 's17', safe_tonight = true, taken_by = sent_by,
     taken_at = now(), decided_by = sent_by, decided_at = now(), family_knows = false WHERE family_id = $1`,
    `UPDATE mash_check SET answer = 'Known to us', holds = 'something', answered_by = 'A colleague', answered_at = now(), recorded_by = asked_by
     WHERE family_id = $1`,
    `INSERT INTO mash_decision_written (id, request_id, family_id, decision, why, safe_tonight, why_late, written_by, written_at)
     SELECT $2, id, family_id, 's17', 'Words', true, 'Words', sent_by, now() FROM mash_request WHERE family_id = $1 LIMIT 1`,
    `INSERT INTO mash_feedback (id, request_id, family_id, whom, how, words, told_by, told_at)
     SELECT $2, id, family_id, 'referrer', 'phone', 'Words', sent_by, now() FROM mash_request WHERE family_id = $1 LIMIT 1`,
    `INSERT INTO mash_note (id, request_id, family_id, words, written_by, written_at)
     SELECT $2, id, family_id, 'Words', sent_by, now() FROM mash_request WHERE family_id = $1 LIMIT 1`,
    `INSERT INTO email_address (id, family_id, person_id, address, recorded_by, recorded_at)
     SELECT $2, family_id, person_id, 'somebody@example.org', (SELECT id FROM worker LIMIT 1), now() FROM family_member
     WHERE family_id = $1 ORDER BY place DESC LIMIT 1`,
    `INSERT INTO sharing_look (sharing_id, family_id, outcome, words, looked_by, looked_at)
     SELECT id, family_id, 'could-have-asked', 'Words', decided_by, now() FROM sharing_record WHERE family_id = $1 ORDER BY id LIMIT 1`,
    `INSERT INTO sharing_stop (sharing_id, family_id, reason, stopped_by, stopped_at)
     SELECT id, family_id, 'Words', decided_by, now() FROM sharing_record WHERE family_id = $1 ORDER BY id LIMIT 1`,
    `UPDATE protected_release SET answer = 'refused', answer_why = 'Words', answered_at = now(),
     answered_by = (SELECT id FROM worker WHERE id <> asked_by LIMIT 1) WHERE family_id = $1`,
    `INSERT INTO declared_conflict (id, worker_id, family_id, how, words, declared_by, declared_at, ended_by, ended_at, ended_why)
     SELECT $2, w.id, $1, 'friend', 'Words', w.id, now(), (SELECT o.id FROM worker o WHERE o.id <> w.id LIMIT 1), now(), 'Words'
     FROM worker w ORDER BY w.id LIMIT 1`,
    `UPDATE closure SET returned_by = asked_by, returned_at = now(), returned_why = 'Words' WHERE family_id = $1 AND signed_off_at IS NULL`,
    `INSERT INTO emergency_access (id, worker_id, agency_id, family_id, looked_for, reason, words, started_at, until_at,
       review_due_on, reviewed_by, reviewed_at, outcome, review_words)
     SELECT $2, worker_id, agency_id, family_id, looked_for, reason, words, started_at, until_at, review_due_on,
       (SELECT id FROM worker WHERE id <> worker_id LIMIT 1), now(), 'right', 'Words' FROM emergency_access WHERE family_id = $1 LIMIT 1`,
    `UPDATE emergency_access SET worker_team = (SELECT team_id FROM family_access WHERE family_id = $1
     AND relation = 'manages-holder' AND team_id IS NOT NULL ORDER BY from_at DESC LIMIT 1) WHERE family_id = $1`,
    `UPDATE draft_clash SET mine = '{"goingWell": "My words"}', theirs = '{"goingWell": "Their words"}'
     WHERE draft_id IN (SELECT id FROM draft WHERE family_id = $1)`,
    `INSERT INTO record_hold (id, family_id, reason, why, review_on, placed_by, placed_at, lifted_by, lifted_at, lift_why)
     SELECT $2, $1, 'claim', 'Words', current_date, id, now(), id, now(), 'Words' FROM worker ORDER BY id LIMIT 1`,
    `INSERT INTO record_hold (id, family_id, reason, why, review_on, placed_by, placed_at)
     SELECT $2, $1, 'inquiry', 'Words', current_date + 90, id, now() FROM worker ORDER BY id LIMIT 1`,
    `INSERT INTO kept_longer (id, family_id, until_on, why, kept_by, kept_at)
     SELECT $2, $1, current_date + 90, 'Words', id, now() FROM worker ORDER BY id LIMIT 1`,
    // Stands in for a document in the matrix, and cannot be opened: a real one is given here.
    `DELETE FROM disclosure WHERE family_id = $1 AND reference = 'AAAA-AAAA'`,
    `UPDATE address SET protected = true WHERE family_id = $1`,
  ]
  await superuser.query("SET session_replication_role = 'replica'")
  for (const statement of statements)
    await superuser.query(statement, statement.includes('$2') ? [familyId, newId()] : [familyId])
  await superuser.query("SET session_replication_role = 'origin'")
}

/** Shuts a family for all but one person, who goes on standing to it as they did. */
export async function shutForAllBut(owner: Client, familyId: string, workerId: string): Promise<void> {
  const restrictionId = newId()
  await owner.query(
    `INSERT INTO family_restriction (id, family_id, reason, why, restricted_by, restricted_at, review_on,
       lift_asked_by, lift_asked_at, lift_why)
     VALUES ($1, $2, 'danger', 'Words', $3, now(), current_date + 30, $3, now(), 'Words')`,
    [restrictionId, familyId, workerId],
  )
  await owner.query(
    `INSERT INTO restriction_person (id, restriction_id, family_id, worker_id, named_by, from_at)
     VALUES ($1, $2, $3, $4, $4, now())`,
    [newId(), restrictionId, familyId, workerId],
  )
}

/** Gives the youngest adult of a family a copy of its plan, through the product, as it stands. */
export async function givePlanCopy(by: Actor, familyId: string, personId: string): Promise<void> {
  const about = { familyId, document: 'plan-copy', recipientId: personId } as const
  const { digest, contents } = await disclosureCheck(by, about)
  await giveDocument(by, {
    ...about,
    digest,
    handover: 'by-hand',
    why: 'They asked for all of it',
    ...(contents.kind === 'sheets' && contents.upTo ? { upTo: contents.upTo } : {}),
  })
}
