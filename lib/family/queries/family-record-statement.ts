import 'server-only'
import { linesOf } from '@/lib/chronology/lines'
import { type Sql, sql } from '@/lib/db/transaction'

/**
 * The whole record in one statement: the widest read of the product, opened more than any other, so one round
 * trip and one plan (reference/performance.md section 3). Each part names the family itself; row security is
 * the second check, not the filter.
 */
export function recordStatement(familyId: string): Sql {
  const id = sql`${familyId}::uuid`
  return sql`SELECT json_build_object(
    'askWhom', ${whomToAsk(id)},
    'familyId', f.id, 'name', f.name, 'locality', f.locality, 'happeningNow', f.happening_now, 'goodToKnow', f.good_to_know,
    'home', (SELECT split_part(a.lines, E'\n', 1) FROM address a WHERE a.family_id = ${id} AND a.person_id IS NULL
      AND NOT a.protected AND a.until_on IS NULL ORDER BY a.from_on DESC LIMIT 1),
    'hasProtectedAddress', EXISTS (SELECT 1 FROM address a WHERE a.family_id = ${id} AND a.protected AND a.until_on IS NULL),
    'contactId', (SELECT c.id FROM contact c WHERE c.family_id = ${id} ORDER BY c.recorded_at DESC LIMIT 1),
    'members', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'fullName', p.full_name, 'knownAs', p.known_as,
      'bornOn', p.born_on, 'dueOn', p.due_on, 'gender', p.gender, 'part', m.part, 'relationship', m.relationship,
      'livesHere', m.lives_here) ORDER BY m.part = 'child', m.place, p.born_on), '[]')
      FROM family_member m JOIN person p ON p.id = m.person_id WHERE m.family_id = ${id} AND m.until_on IS NULL),
    'relationships', (SELECT coalesce(json_agg(json_build_object('from', r.from_person_id, 'to', r.to_person_id, 'kind', r.kind,
      'parentalResponsibility', r.parental_responsibility, 'untilOn', r.until_on)), '[]') FROM relationship r WHERE r.family_id = ${id} AND r.until_on IS NULL),
    'episode', (SELECT json_build_object('id', e.id, 'level', e.level, 'levelSince', e.level_since, 'openedAt', e.opened_at,
      'nextOn', e.next_on, 'nextWhat', e.next_what,
      'holder', json_build_object('workerId', w.id, 'name', w.name, 'jobTitle', w.job_title, 'agency', g.name,
        'phone', coalesce(w.phone, g.phone), 'since', h.from_at),
      'namedSince', (SELECT l.accepted_at FROM lead_professional l WHERE l.episode_id = e.id AND l.accepted_at IS NOT NULL AND l.ended_at IS NULL),
      'askedToLead', (SELECT json_build_object('leadId', l.id, 'workerId', lw.id, 'name', lw.name) FROM lead_professional l
        JOIN worker lw ON lw.id = l.worker_id WHERE l.episode_id = e.id AND l.accepted_at IS NULL AND l.declined_at IS NULL AND l.ended_at IS NULL),
      'closureId', (SELECT c.id FROM closure c WHERE c.episode_id = e.id AND c.signed_off_at IS NULL AND c.returned_at IS NULL),
      'nextMeeting', (SELECT json_build_object('id', m.id, 'startsAt', m.starts_at, 'place', m.place, 'number', m.number) FROM meeting m
        WHERE m.episode_id = e.id AND m.recorded_at IS NULL AND m.cancelled_at IS NULL ORDER BY m.starts_at LIMIT 1),
      'meetings', (SELECT count(*) FROM meeting m WHERE m.episode_id = e.id AND m.cancelled_at IS NULL),
      'planReviewOn', pl.review_on,
      'outcomes', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'words', o.words,
        'first', (SELECT s.score FROM outcome_score s WHERE s.outcome_id = o.id ORDER BY s.scored_on, s.id LIMIT 1),
        'now', (SELECT s.score FROM outcome_score s WHERE s.outcome_id = o.id ORDER BY s.scored_on DESC, s.id DESC LIMIT 1)) ORDER BY o.place), '[]')
        FROM outcome o WHERE o.plan_id = pl.id),
      'actions', (SELECT json_build_object('done', count(*) FILTER (WHERE a.done_at IS NOT NULL),
        'underWay', count(*) FILTER (WHERE a.done_at IS NULL AND a.due_on >= current_date),
        'late', coalesce(json_agg(DISTINCT coalesce(split_part(aw.name, ' ', 1), coalesce(ap.known_as, split_part(ap.full_name, ' ', 1))))
          FILTER (WHERE a.done_at IS NULL AND a.due_on < current_date), '[]'))
        FROM action a LEFT JOIN worker aw ON aw.id = a.worker_id LEFT JOIN person ap ON ap.id = a.person_id
        WHERE a.plan_id = pl.id AND a.dropped_at IS NULL),
      'team', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'workerId', tw.id,
        'name', coalesce(tw.name, tp.full_name), 'about', coalesce(tw.job_title || ', ' || ta.name, t.there_for, ''),
        'side', CASE WHEN tw.id IS NULL THEN 'family' ELSE 'team' END) ORDER BY tw.id IS NULL, t.invited_at, t.id), '[]')
        FROM team_member t LEFT JOIN worker tw ON tw.id = t.worker_id LEFT JOIN agency ta ON ta.id = tw.agency_id
        LEFT JOIN person tp ON tp.id = t.person_id WHERE t.episode_id = e.id AND t.left_at IS NULL),
      'assessment', (SELECT json_build_object('id', a.id, 'dueOn', a.due_on, 'completedAt', a.completed_at,
        'parts', (SELECT count(*) FROM assessment_section s WHERE s.assessment_id = a.id),
        'finished', (SELECT count(*) FROM assessment_section s WHERE s.assessment_id = a.id AND s.finished_at IS NOT NULL))
        FROM assessment a WHERE a.episode_id = e.id ORDER BY a.number DESC LIMIT 1))
      FROM episode e JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL JOIN worker w ON w.id = h.worker_id
      JOIN agency g ON g.id = w.agency_id LEFT JOIN plan pl ON pl.episode_id = e.id AND pl.ended_at IS NULL
      WHERE e.family_id = ${id} AND e.closed_at IS NULL),
    'closedAt', (SELECT max(e.closed_at) FROM episode e WHERE e.family_id = ${id}),
    'agreements', (SELECT coalesce(json_agg(row_to_json(latest) ORDER BY latest."on" DESC), '[]') FROM (
      SELECT DISTINCT ON (g.person_id) coalesce(p.known_as, split_part(p.full_name, ' ', 1)) AS person, g.answer, g.answered_on AS "on",
        CASE WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.family_id = ${id} AND e.closed_at >= g.recorded_at)
          THEN coalesce(g.ask_again_on, g.review_on) END AS "talkAgainOn",
        (SELECT coalesce(json_agg(json_build_object('agencyId', x.id, 'agency', x.name, 'purpose', ga.purpose, 'mayShare', ga.may_share)), '[]')
          FROM agreement_agency ga JOIN agency x ON x.id = ga.agency_id WHERE ga.agreement_id = g.id) AS said
      FROM agreement g LEFT JOIN person p ON p.id = g.person_id WHERE g.family_id = ${id}
      ORDER BY g.person_id, g.answered_on DESC, g.recorded_at DESC) latest),
    'voice', (SELECT json_build_object('words', c.childs_words, 'name', p.full_name, 'knownAs', p.known_as, 'bornOn', p.born_on,
      'toldTo', w.name, 'on', c.recorded_at) FROM contact c JOIN worker w ON w.id = c.recorded_by LEFT JOIN person p ON p.id = c.childs_words_by
      WHERE c.family_id = ${id} AND c.childs_words IS NOT NULL ORDER BY c.recorded_at DESC LIMIT 1),
    'timeline', (SELECT coalesce(json_agg(row_to_json(line)), '[]') FROM (SELECT t.id, t.happened_on AS "on", t.kind, t.track, t.words, t.about, w.name AS by
      FROM ${linesOf(id)} t JOIN worker w ON w.id = t.recorded_by
      ORDER BY t.happened_on DESC, t.recorded_at DESC, t.id DESC LIMIT 6) line),
    'timelineCount', (SELECT count(*) FROM ${linesOf(id)} t),
    'mashRequestWaiting', EXISTS (SELECT 1 FROM mash_request r WHERE r.family_id = ${id} AND r.decided_at IS NULL)
  ) AS record FROM family f WHERE f.id = ${id}`
}

/**
 * Whom to ring about a family: whoever looks after it now, or did last, or wrote it down. Never somebody of the MASH:
 * that it is looking into a family is not told to those who may only know whom to ring.
 */
function whomToAsk(id: Sql): Sql {
  return sql`(SELECT json_build_object('workerId', w.id, 'name', w.name, 'agency', g.name, 'phone', coalesce(w.phone, g.phone), 'isHolder', x.is_holder)
      FROM (SELECT h.worker_id, h.from_at, h.until_at IS NULL AS is_holder FROM holding h WHERE h.family_id = ${id}
        UNION ALL SELECT f.created_by, '-infinity', false) x
      JOIN worker w ON w.id = x.worker_id AND w.left_at IS NULL JOIN agency g ON g.id = w.agency_id AND g.kind <> 'mash'
      ORDER BY x.from_at DESC LIMIT 1)`
}
