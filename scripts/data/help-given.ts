import { ENGINE_VERSION } from '@/lib/continuum/engine-version'

/** A statement that writes, for every family at once, the rows that follow from its contacts and episodes. */
export type Step = { readonly doing: string; readonly sql: string }

/**
 * `made(kind, id, n)` is an id of its own for the nth row that belongs to `id`, the same each time: two letters for
 * the kind of row in front, and n after the version.
 */
export const madeFunction = `
  CREATE FUNCTION pg_temp.made(kind text, of_id uuid, n bigint DEFAULT 0) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT overlay(overlay(of_id::text PLACING kind FROM 1 FOR 2) PLACING lpad(to_hex(n), 3, '0') FROM 16 FOR 3)::uuid
  $$`

/** The team of an episode: who holds it, who told us, and whoever wrote the family down; everyone once. */
const team = `
  SELECT e.id AS episode_id, e.family_id, e.opened_at, e.closed_at, x.worker_id, min(x.place) AS place
  FROM episode e JOIN made_episode d USING (id) JOIN family f ON f.id = e.family_id
  CROSS JOIN LATERAL (VALUES (0, d.holder_id), (1, e.opened_by), (2, f.created_by)) AS x (place, worker_id)
  GROUP BY e.id, e.family_id, e.opened_at, e.closed_at, x.worker_id`

/** Decisions, holders, named persons, agreements: what every episode has, open or over. */
export const everyEpisode: readonly Step[] = [
  {
    doing: 'Deciding levels',
    sql: `INSERT INTO threshold_decision (id, family_id, contact_id, episode_id, guidance_id, guidance_version, engine_version,
        suggested_level, suggested_outcome, decided_level, decided_outcome, reasons, move, decided_by, decided_at)
      SELECT pg_temp.made('a0', c.id), c.family_id, c.id, e.id, 'sandwell', '2023-12', '${ENGINE_VERSION}', d.level, d.outcome, d.level, d.outcome,
        'What we were told fits what the guidance says of this level.', 'start', c.recorded_by, d.at
      FROM made_contact d JOIN contact c USING (id) LEFT JOIN episode e ON e.contact_id = c.id`,
  },
  {
    doing: 'Finding who holds each family',
    sql: `INSERT INTO holding (id, episode_id, family_id, worker_id, from_at, until_at, why)
      SELECT pg_temp.made('a1', e.id), e.id, e.family_id, d.holder_id, e.opened_at, e.closed_at,
        CASE WHEN e.level = 'single-agency' THEN 'single-agency' WHEN d.lead_accepted_at IS NULL THEN 'raised-it' ELSE 'accepted-lead' END
      FROM made_episode d JOIN episode e USING (id)`,
  },
  {
    doing: 'Asking named persons',
    sql: `INSERT INTO lead_professional (id, episode_id, family_id, worker_id, because, asked_by, asked_at, accepted_at, ended_at, ended_why)
      SELECT pg_temp.made('a2', e.id), e.id, e.family_id, d.holder_id, 'The family knows them best', e.opened_by, e.opened_at,
        least(greatest(d.lead_accepted_at, e.opened_at), e.closed_at), e.closed_at,
        CASE WHEN e.closed_at IS NOT NULL THEN 'The help came to an end' END
      FROM made_episode d JOIN episode e USING (id) WHERE e.level = 'multi-agency'`,
  },
  {
    doing: 'Asking families what they agree to',
    sql: `INSERT INTO agreement (id, family_id, contact_id, person_id, answer, to_what, how, answered_on, explained_by, recorded_at)
      SELECT pg_temp.made('a3', e.id), e.family_id, e.contact_id, p.person_id, 'agreed', 'Help from the people named here, who may talk to each other',
        'in-person', e.opened_at::date, e.opened_by, e.opened_at
      FROM episode e JOIN made_episode USING (id)
      CROSS JOIN LATERAL (SELECT m.person_id FROM family_member m WHERE m.family_id = e.family_id ORDER BY m.part = 'child', m.place LIMIT 1) p
      WHERE e.level <> 'statutory'`,
  },
  {
    doing: 'Writing down with whom we may share',
    sql: `INSERT INTO agreement_agency (agreement_id, agency_id, family_id, purpose, may_share)
      SELECT DISTINCT a.id, w.agency_id, a.family_id, p.purpose, p.purpose <> 'ask'
      FROM (${team}) t JOIN agreement a ON a.id = pg_temp.made('a3', t.episode_id) JOIN worker w ON w.id = t.worker_id
      CROSS JOIN (VALUES ('know'), ('work'), ('ask')) AS p (purpose)`,
  },
  {
    doing: 'Ending help',
    sql: `INSERT INTO closure (id, episode_id, family_id, reason, what_changed, family_view, what_next, asked_by, asked_at, signed_off_by, signed_off_at)
      SELECT pg_temp.made('a4', e.id), e.id, e.family_id, d.closure_reason, 'What we set out to change has changed, or somebody else is helping now.',
        'It was good that it was always the same person who came.', 'They know whom to ring.', d.holder_id,
        greatest(e.opened_at, e.closed_at - interval '3 days'), coalesce(m.worker_id, nullif(e.opened_by, d.holder_id), o.id), e.closed_at
      FROM made_episode d JOIN episode e USING (id) JOIN worker w ON w.id = d.holder_id
      LEFT JOIN LATERAL (SELECT worker_id FROM team_management WHERE team_id = w.team_id AND worker_id <> d.holder_id LIMIT 1) m ON true
      LEFT JOIN LATERAL (SELECT id FROM worker WHERE work = 'manager' AND id <> d.holder_id ORDER BY id LIMIT 1) o ON true
      WHERE e.closed_at IS NOT NULL`,
  },
  {
    doing: 'Asking the MASH',
    sql: `INSERT INTO mash_request (id, contact_id, family_id, sent_by, sent_at, urgency, due_at, family_knows, what_is_asked,
        taken_by, taken_at, decision, why, safe_tonight, decided_by, decided_at)
      SELECT pg_temp.made('a5', s.id), s.contact_id, s.family_id, s.opened_by, s.opened_at, s.urgency, s.opened_at + s.time, true,
        'Please look at this with us: we are worried for a child.',
        CASE WHEN NOT s.waits THEN m.id END, CASE WHEN NOT s.waits THEN s.opened_at + s.time / 4 END,
        CASE WHEN NOT s.waits THEN s.outcome END, CASE WHEN NOT s.waits THEN 'A social worker will visit.' END,
        CASE WHEN NOT s.waits THEN true END, CASE WHEN NOT s.waits THEN m.id END, CASE WHEN NOT s.waits THEN s.opened_at + s.time / 2 END
      FROM (SELECT e.*, CASE WHEN e.outcome = 's47' THEN 'four-hours' ELSE 'one-day' END AS urgency,
          CASE WHEN e.outcome = 's47' THEN interval '4 hours' ELSE interval '1 day' END AS time,
          e.closed_at IS NULL AND row_number() OVER (PARTITION BY e.closed_at IS NULL ORDER BY e.opened_at DESC)
            <= (SELECT greatest(3, count(*) / 1600) FROM family) AS waits
        FROM episode e JOIN made_episode USING (id) WHERE e.level = 'statutory') s
      CROSS JOIN LATERAL (SELECT id FROM worker WHERE work = 'mash' AND left_at IS NULL AND id <> s.id ORDER BY sample, id LIMIT 1) m`,
  },
]

/** Teams, assessments, plans and meetings: what a family being helped now has. */
export const openEpisodes: readonly Step[] = [
  {
    doing: 'Bringing teams together',
    sql: `INSERT INTO team_member (id, episode_id, family_id, worker_id, invited_by, invited_at)
      SELECT pg_temp.made('b0', t.episode_id, t.place), t.episode_id, t.family_id, t.worker_id, e.opened_by, t.opened_at
      FROM (${team}) t JOIN episode e ON e.id = t.episode_id WHERE t.closed_at IS NULL AND e.level = 'multi-agency'`,
  },
  {
    doing: 'Starting assessments',
    sql: `INSERT INTO assessment (id, episode_id, family_id, number, started_at, started_by, allocated_on, due_on, completed_at, completed_by)
      SELECT pg_temp.made('b1', e.id), e.id, e.family_id, 1, e.opened_at, d.holder_id, e.opened_at::date, e.opened_at::date + 28,
        CASE WHEN e.next_what <> 'assessment-due' THEN e.opened_at + interval '26 days' END, CASE WHEN e.next_what <> 'assessment-due' THEN d.holder_id END
      FROM made_episode d JOIN episode e USING (id) WHERE e.closed_at IS NULL AND e.level = 'multi-agency'`,
  },
  {
    doing: 'Making plans',
    sql: `INSERT INTO plan (id, episode_id, family_id, kind, agreed_on, review_on, created_by, created_at)
      SELECT pg_temp.made('b2', e.id), e.id, e.family_id, CASE WHEN e.level = 'single-agency' THEN 'single-agency' ELSE 'team' END,
        s.at::date, CASE WHEN e.next_what = 'review' THEN e.next_on ELSE e.next_on + 14 END, d.holder_id, s.at
      FROM made_episode d JOIN episode e USING (id)
      CROSS JOIN LATERAL (SELECT least(e.opened_at + interval '33 days', greatest(e.opened_at, current_date - interval '1 day')) AS at) s
      WHERE e.closed_at IS NULL AND (e.level = 'single-agency' OR (e.level = 'multi-agency' AND e.next_what <> 'assessment-due'))`,
  },
  {
    doing: 'Saying what should change',
    sql: `INSERT INTO outcome (id, plan_id, family_id, words, voice, place, created_by, created_at)
      SELECT pg_temp.made('b3', p.id, o.place), p.id, p.family_id, o.words, o.voice, o.place, p.created_by, p.created_at
      FROM plan p JOIN made_episode d ON d.id = p.episode_id CROSS JOIN (VALUES (0, 'Mornings feel calm', 'No shouting before school'),
        (1, 'In school, on time', 'I like it when I am there for register'), (2, 'Money lasts the month', NULL)) AS o (place, words, voice)`,
  },
  {
    doing: 'Scoring it',
    sql: `INSERT INTO outcome_score (id, outcome_id, family_id, score, scored_on, recorded_by)
      SELECT pg_temp.made('b4', o.id, 16 * o.place + s.n), o.id, o.family_id, 2 + o.place + 2 * s.n, p.agreed_on + 20 * s.n, o.created_by
      FROM outcome o JOIN plan p ON p.id = o.plan_id JOIN made_episode d ON d.id = p.episode_id CROSS JOIN generate_series(0, 1) AS s (n)
      WHERE p.agreed_on + 20 * s.n <= current_date`,
  },
  {
    doing: 'Sharing out actions',
    sql: `INSERT INTO action (id, plan_id, family_id, outcome_id, words, worker_id, person_id, due_on, created_by, created_at, done_at, done_by)
      SELECT pg_temp.made('b5', p.id, a.n), p.id, p.family_id, pg_temp.made('b3', p.id, a.n % 3), a.words,
        CASE WHEN a.n <> 2 THEN coalesce(t.worker_id, p.created_by) END, CASE WHEN a.n = 2 THEN m.person_id END,
        p.review_on + a.days, p.created_by, p.created_at,
        CASE WHEN a.n >= 3 THEN p.created_at + interval '9 days' END, CASE WHEN a.n >= 3 THEN p.created_by END
      FROM plan p JOIN made_episode d ON d.id = p.episode_id
      CROSS JOIN (VALUES (0, 'Ask school for a place at breakfast club', 0), (1, 'Ring the landlord about the damp', 12),
        (2, 'Come to breakfast club with us on Monday', 20), (3, 'Send the reading books home on Fridays', -20),
        (4, 'Fill in the form for free school meals', -14)) AS a (n, words, days)
      LEFT JOIN team_member t ON t.id = pg_temp.made('b0', p.episode_id, a.n)
      CROSS JOIN LATERAL (SELECT person_id FROM family_member WHERE family_id = p.family_id ORDER BY part = 'child', place LIMIT 1) m`,
  },
  {
    doing: 'Meeting',
    sql: `INSERT INTO meeting (id, episode_id, family_id, number, starts_at, place, arranged_by, arranged_at, recorded_by, recorded_at, last_word)
      SELECT pg_temp.made('b6', e.id, x.n), e.id, e.family_id, x.n, x.at, 'At home', p.created_by, p.created_at,
        CASE WHEN x.n = 1 THEN p.created_by END, CASE WHEN x.n = 1 THEN x.at END, CASE WHEN x.n = 1 THEN 'See you in six weeks.' END
      FROM plan p JOIN episode e ON e.id = p.episode_id JOIN made_episode d ON d.id = e.id
      CROSS JOIN LATERAL (VALUES (1, p.created_at), (2, e.next_on + time '15:30' AT TIME ZONE 'Europe/London')) AS x (n, at)
      WHERE p.kind = 'team' AND (x.n = 1 OR e.next_what = 'meeting')`,
  },
  {
    doing: 'Inviting people to meetings',
    sql: `INSERT INTO meeting_person (id, meeting_id, family_id, worker_id, reply, came)
      SELECT pg_temp.made('b7', t.id, 16 * m.number + ('x' || substr(t.id::text, 18, 1))::bit(4)::int), m.id, m.family_id, t.worker_id,
        CASE WHEN m.number = 1 OR t.worker_id = m.arranged_by THEN 'coming' END, CASE WHEN m.number = 1 THEN 'here' END
      FROM meeting m JOIN made_episode d ON d.id = m.episode_id JOIN team_member t ON t.episode_id = m.episode_id`,
  },
  {
    doing: 'Asking to end help',
    sql: `INSERT INTO closure (id, episode_id, family_id, reason, what_changed, family_view, what_next, asked_by, asked_at)
      SELECT pg_temp.made('a4', e.id), e.id, e.family_id, 'needs-met', 'Mornings are calm and nobody misses school.', 'We can do this.',
        'They know whom to ring.', d.holder_id, greatest(e.opened_at, current_date - interval '2 days')
      FROM made_episode d JOIN episode e USING (id) WHERE e.closed_at IS NULL AND e.next_what = 'review' AND right(e.id::text, 1) = '7'`,
  },
  {
    // The same promises as lib/episode/next-date.ts, but for bank holidays.
    doing: 'Working out each next date',
    sql: `UPDATE episode e SET next_on = n.on_day, next_what = n.what FROM (
        SELECT DISTINCT ON (x.id) x.id, p.on_day, p.what FROM episode x JOIN made_episode d USING (id)
        CROSS JOIN LATERAL (
          SELECT r.due_at::date AS on_day, 'mash-decision' AS what FROM mash_request r WHERE r.family_id = x.family_id AND r.decided_at IS NULL
          UNION ALL SELECT x.opened_at::date + 7, 'lead-professional-due' WHERE x.level = 'multi-agency' AND d.lead_accepted_at IS NULL
          UNION ALL SELECT a.due_on, 'assessment-due' FROM assessment a WHERE a.episode_id = x.id AND a.completed_at IS NULL
          UNION ALL SELECT m.starts_at::date, 'meeting' FROM meeting m WHERE m.episode_id = x.id AND m.recorded_at IS NULL
          UNION ALL SELECT p.review_on, 'plan-review' FROM plan p WHERE p.episode_id = x.id
          UNION ALL SELECT current_date + 14, 'next-step') p
        WHERE x.closed_at IS NULL ORDER BY x.id, p.what = 'next-step', p.on_day) n
      WHERE n.id = e.id`,
  },
]

/** Why each person may see each family, as the commands would have written it. */
export const access: readonly Step[] = [
  {
    doing: 'Letting people see their families',
    sql: `INSERT INTO family_access (id, family_id, worker_id, agency_id, team_id, relation, because, from_at)
      SELECT pg_temp.made('c0', min(c.id::text)::uuid), c.family_id, c.recorded_by, NULL::uuid, NULL::uuid, 'recorded-it', NULL::uuid, min(c.recorded_at)
        FROM contact c JOIN made_contact USING (id) GROUP BY c.family_id, c.recorded_by
      UNION ALL SELECT pg_temp.made('c1', h.id), h.family_id, h.worker_id, NULL, NULL, 'holder', h.episode_id, h.from_at
        FROM holding h JOIN made_episode d ON d.id = h.episode_id
      UNION ALL SELECT pg_temp.made('c2', h.id), h.family_id, NULL, NULL, w.team_id, 'manages-holder', h.episode_id, h.from_at
        FROM holding h JOIN made_episode d ON d.id = h.episode_id JOIN worker w ON w.id = h.worker_id WHERE w.team_id IS NOT NULL
      UNION ALL SELECT pg_temp.made('c3', l.id), l.family_id, l.worker_id, NULL, NULL, 'lead-professional', l.id, l.accepted_at
        FROM lead_professional l JOIN made_episode d ON d.id = l.episode_id WHERE l.accepted_at IS NOT NULL
      UNION ALL SELECT pg_temp.made('c4', t.id, ('x' || substr(t.id::text, 16, 3))::bit(12)::int), t.family_id, t.worker_id, NULL, NULL, 'team-member', t.id, t.invited_at
        FROM team_member t JOIN made_episode d ON d.id = t.episode_id
      UNION ALL SELECT pg_temp.made('c5', a.id, ('x' || substr(a.id::text, 16, 3))::bit(12)::int), a.family_id, a.worker_id, NULL, NULL, 'action-owner', a.id, a.created_at
        FROM action a JOIN plan p ON p.id = a.plan_id JOIN made_episode d ON d.id = p.episode_id WHERE a.worker_id IS NOT NULL
      UNION ALL SELECT pg_temp.made('c6', min(x.agreement_id::text)::uuid, row_number() OVER (PARTITION BY x.family_id ORDER BY x.agency_id)),
          x.family_id, NULL, x.agency_id, NULL, 'agreed-agency', x.family_id, min(a.recorded_at)
        FROM agreement_agency x JOIN agreement a ON a.id = x.agreement_id JOIN made_contact d ON d.id = a.contact_id GROUP BY x.family_id, x.agency_id
      UNION ALL SELECT pg_temp.made('c7', r.id, row_number() OVER (PARTITION BY r.id ORDER BY g.id)), r.family_id, NULL, g.id, NULL, 'triage', r.id, r.sent_at
        FROM mash_request r JOIN made_contact d ON d.id = r.contact_id CROSS JOIN agency g WHERE g.kind = 'mash'`,
  },
]

/** The caseload line of every open episode: refresh_caseload() of the product, for all families at once. */
export const caseload: Step = {
  doing: 'Writing caseloads',
  sql: `INSERT INTO caseload_entry (episode_id, family_id, family_name, children, holder_id, holder_team_id, level, level_since, opened_at, has_lead,
      next_on, next_what, review_on, last_contact_on, late_actions, closure_asked_at)
    SELECT e.id, e.family_id, f.name,
      coalesce((SELECT string_agg(coalesce(p.known_as, split_part(p.full_name, ' ', 1)), ', ' ORDER BY m.place, p.born_on) FROM family_member m
        JOIN person p ON p.id = m.person_id WHERE m.family_id = f.id AND m.part = 'child' AND m.until_on IS NULL), ''),
      h.worker_id, w.team_id, e.level, e.level_since, e.opened_at,
      EXISTS (SELECT 1 FROM lead_professional l WHERE l.episode_id = e.id AND l.accepted_at IS NOT NULL AND l.ended_at IS NULL),
      e.next_on, e.next_what, (SELECT p.review_on FROM plan p WHERE p.episode_id = e.id AND p.ended_at IS NULL),
      (SELECT max(happened_on) FROM chronology_entry t WHERE t.family_id = f.id AND t.track IN ('family', 'together')),
      (SELECT count(*) FROM action a JOIN plan p ON p.id = a.plan_id WHERE p.episode_id = e.id AND p.ended_at IS NULL
        AND a.done_at IS NULL AND a.dropped_at IS NULL AND a.due_on < current_date),
      (SELECT c.asked_at FROM closure c WHERE c.episode_id = e.id AND c.signed_off_at IS NULL AND c.returned_at IS NULL)
    FROM episode e JOIN made_episode USING (id) JOIN family f ON f.id = e.family_id
    JOIN holding h ON h.episode_id = e.id AND h.until_at IS NULL JOIN worker w ON w.id = h.worker_id WHERE e.closed_at IS NULL`,
}
