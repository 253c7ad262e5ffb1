import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { visibleWhere } from '@/lib/access/held'
import type { Day } from '@/lib/calendar/day'
import { type Sql, sql } from '@/lib/db/transaction'

/**
 * A scalar of JSON: the answers somebody is to talk about again by a day, a no to ask again and a yes to check, with
 * what each said of whom. A day that has passed asks, and closes nothing. Theirs
 * are those of families they look after, and those they wrote down where nobody looks after the family. Only each
 * person's newest answer counts, and none from before help ended.
 */
export function agreementsToTalkAbout(actor: Actor, by: Day): Sql {
  const me = sql`${actor.workerId}::uuid`
  return sql`(SELECT coalesce(json_agg(json_build_object('id', g.id, 'familyId', g.family_id, 'familyName', f.name,
      'person', coalesce(p.known_as, split_part(p.full_name, ' ', 1)), 'answer', g.answer,
      'dueOn', coalesce(g.ask_again_on, g.review_on),
      'said', (SELECT coalesce(json_agg(json_build_object('agencyId', x.id, 'agency', x.name, 'purpose', s.purpose, 'mayShare', s.may_share)), '[]')
        FROM agreement_agency s JOIN agency x ON x.id = s.agency_id WHERE s.agreement_id = g.id))), '[]')
    FROM (SELECT a.id FROM caseload_entry c JOIN agreement a ON a.family_id = c.family_id WHERE c.holder_id = ${me}
      UNION SELECT a.id FROM agreement a WHERE a.explained_by = ${me} AND (a.ask_again_on IS NOT NULL OR a.review_on IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM holding h WHERE h.family_id = a.family_id AND h.until_at IS NULL)) mine
    JOIN agreement g ON g.id = mine.id JOIN family f ON f.id = g.family_id LEFT JOIN person p ON p.id = g.person_id
    WHERE coalesce(g.ask_again_on, g.review_on) <= ${by}::date
      AND NOT EXISTS (SELECT 1 FROM agreement later WHERE later.family_id = g.family_id
        AND later.person_id IS NOT DISTINCT FROM g.person_id
        AND (later.answered_on, later.recorded_at) > (g.answered_on, g.recorded_at))
      AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.family_id = g.family_id AND e.closed_at >= g.recorded_at)
      AND ${visibleWhere(actor, 'recordAgreement', sql`g.family_id`)})`
}
