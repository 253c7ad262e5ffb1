import type { Client } from 'pg'
import { newId } from '@/lib/db/id'

/** The id of a family of the sample, by the name its story is told under. */
export async function aFamily(owner: Client, name: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM family WHERE name = $1', [name])
  if (!rows[0]) throw new Error(`The sample tells no story of the ${name}s`)
  return rows[0].id
}

/** A record of each kind that the stories have none of while a family is being helped. */
export async function addWhatStoriesLack(owner: Client, familyId: string): Promise<void> {
  await owner.query(
    `INSERT INTO need (id, assessment_id, family_id, words, side, recorded_by, recorded_at)
     SELECT $1, a.id, a.family_id, 'Words', 'child', e.opened_by, now() FROM assessment a JOIN episode e ON e.id = a.episode_id WHERE a.family_id = $2 LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO security_key (id, worker_id, name, credential_id, public_key, sign_count, asks_who, added_at)
     SELECT $1, id, 'Words', 'nobodys', '\\x00', 0, true, now() FROM worker WHERE sample ORDER BY id LIMIT 1`,
    [newId()],
  )
  await owner.query(
    `INSERT INTO mash_request (id, contact_id, family_id, sent_by, sent_at, urgency, due_at, what_is_asked)
     SELECT $1, id, family_id, recorded_by, now(), 'one-day', now(), 'Words' FROM contact WHERE family_id = $2 LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO mash_check (id, request_id, family_id, agency_id, question, asked_by, asked_at, due_at)
     SELECT $1, r.id, r.family_id, w.agency_id, 'Words', w.id, now(), now()
     FROM mash_request r, worker w WHERE r.family_id = $2 AND w.sample ORDER BY w.id LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO sharing_record (id, family_id, agency_id, what, purpose, basis, agreed, shared, decided_by, decided_at)
     SELECT $1, $2, agency_id, 'Words', 'Words', 'public-task', true, true, id, now()
     FROM worker WHERE sample ORDER BY id LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO draft (id, kind, document_id, section, family_id, owner_id, values, rev, updated_by, updated_at)
     SELECT $1, 'contact', $1, 'contact', $2, id, '{}', 1, id, now() FROM worker WHERE sample ORDER BY id LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO closure (id, episode_id, family_id, reason, what_changed, family_view, what_next, asked_by, asked_at)
     SELECT $1, e.id, e.family_id, 'needs-met', 'Words', 'Words', 'Words', c.recorded_by, now()
     FROM episode e JOIN contact c ON c.family_id = e.family_id WHERE e.family_id = $2 LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO draft_clash (id, draft_id, base_rev, met_rev, mine, theirs, by, at)
     SELECT $1, id, 0, 1, '{"words": "Mine"}', '{"words": "Theirs"}', updated_by, now()
     FROM draft WHERE family_id = $2 AND kind = 'assessment-section' LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO declared_conflict (id, worker_id, family_id, how, declared_by, declared_at)
     SELECT $1, w.id, $2, 'neighbour', w.id, now() FROM worker w WHERE w.sample ORDER BY w.id DESC LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO emergency_access (id, worker_id, agency_id, family_id, looked_for, reason, words, started_at, until_at, review_due_on)
     SELECT $1, w.id, w.agency_id, $2, 'Words', 'child-in-danger', 'Words', now(), now(), current_date
     FROM worker w WHERE w.sample ORDER BY w.id DESC LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO protected_release (id, family_id, address_id, recipient_person_id, why, asked_by, asked_at)
     SELECT $1, m.family_id, a.id, m.person_id, 'Words', w.id, now() FROM family_member m
       JOIN address a ON a.family_id = m.family_id, worker w WHERE m.family_id = $2 AND w.sample ORDER BY w.id DESC LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO disclosure (id, family_id, reference, document, recipient_person_id, recipient_kind, recipient_name, handover,
       contents, digest, left_out, warnings, given_by, agency_id, given_at)
     SELECT $1, m.family_id, 'AAAA-AAAA', 'plan-copy', m.person_id, 'child', 'Words', 'by-hand', '{"kind":"sheets","opening":"Words","sheets":[],"aboutOthers":0}', 'Words', '{}', 0,
       w.id, w.agency_id, now() FROM family_member m, worker w WHERE m.family_id = $2 AND w.sample ORDER BY w.id LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO letter (id, family_id, recipient_person_id, begun_by, begun_at)
     SELECT $1, m.family_id, m.person_id, w.id, now() FROM family_member m, worker w
     WHERE m.family_id = $2 AND w.sample ORDER BY m.place, w.id LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO draft (id, kind, document_id, section, family_id, values, rev, updated_by, updated_at)
     SELECT $1, 'letter', id, 'letter', family_id, '{"subject": "Some words", "body": "More words"}', 1, begun_by, now()
     FROM letter WHERE family_id = $2 LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO export_made (id, reference, show, families, worker_id, agency_id, made_at)
     SELECT $1, $2, 'all', 1, w.id, w.agency_id, now() FROM worker w WHERE w.sample AND w.work = 'manager' ORDER BY w.id LIMIT 1`,
    [newId(), newId()],
  )
  await owner.query(
    `INSERT INTO second_check (id, family_id, recipient_person_id, recipient_kind, contents, digest, left_out, about_others, warnings,
       note, asked_by, asked_at)
     SELECT $1, m.family_id, m.person_id, 'parent-at-home',
       '{"kind": "sheets", "opening": "Words about them.", "sheets": [], "aboutOthers": 1}', 'Words', '{}',
       '[{"title": "Words", "words": "Words about another.", "why": "tells-of-others"}]', 0, 'Words', w.id, now()
     FROM family_member m, worker w WHERE m.family_id = $2 AND w.sample ORDER BY w.id DESC LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO outside_person (id, family_id, name, role, organisation, written_by, written_at)
     SELECT $1, $2, 'Words', 'Words', 'Words', w.id, now() FROM worker w WHERE w.sample ORDER BY w.id DESC LIMIT 1`,
    [newId(), familyId],
  )
  await owner.query(
    `INSERT INTO look_question (id, worker_id, family_id, rule, day, facts, asked_at)
     SELECT $1, w.id, $2, 'same-surname', current_date, '{}', now() FROM worker w WHERE w.sample ORDER BY w.id LIMIT 1`,
    [newId(), familyId],
  )
  const draftId = newId()
  await owner.query(
    `INSERT INTO guidance_version (id, guidance_id, content, based_on, drafted_by, drafted_at, changed_at)
     SELECT $1, v.guidance_id, v.content, v.id, w.id, now(), now() FROM guidance_version v, worker w
     WHERE v.guidance_id = 'sandwell' AND v.effective_to IS NULL AND w.work = 'guidance-lead' ORDER BY w.id LIMIT 1`,
    [draftId],
  )
  await owner.query(
    `INSERT INTO guidance_trial (id, draft_id, against_id, draft_version, content, since_on, asked_by, asked_at)
     SELECT $1, id, based_on, version, content, current_date - 30, drafted_by, now() FROM guidance_version WHERE id = $2`,
    [newId(), draftId],
  )
}

/** Restricts a family to one person of the sample by name, who is none of those who walk the matrix. */
export async function restrictToOthers(owner: Client, familyId: string): Promise<void> {
  const restrictionId = newId()
  await owner.query(
    `INSERT INTO family_restriction (id, family_id, reason, why, restricted_by, restricted_at, review_on)
     SELECT $1, $2, 'other', 'Words', w.id, now(), current_date + 30 FROM worker w WHERE w.sample ORDER BY w.id LIMIT 1`,
    [restrictionId, familyId],
  )
  await owner.query(
    `INSERT INTO restriction_person (id, restriction_id, family_id, worker_id, named_by, from_at)
     SELECT $1, id, family_id, restricted_by, restricted_by, now() FROM family_restriction WHERE id = $2`,
    [newId(), restrictionId],
  )
}
