import 'server-only'
import { type Sql, sql } from '@/lib/db/transaction'
import { keptForWords, noteHowWords } from '@/lib/note/words'

/**
 * The lines of a family’s timeline, for whoever asks. A note for its writer only, or for people named, is never written
 * among what everybody reads (nor counted as the last word from the family): those it is for find it here, from the note.
 */
export function linesOf(familyId: Sql): Sql {
  return sql`(SELECT t.id, t.happened_on, t.kind, t.track, t.words, t.about, t.recorded_by, t.recorded_at
      FROM chronology_entry t WHERE t.family_id = ${familyId}
    UNION ALL
    SELECT n.id, n.happened_on, 'note-added', n.track, jsonb_build_object('title', n.title, 'detail', concat_ws(' · ',
      ${JSON.stringify(noteHowWords)}::jsonb ->> n.how, ${JSON.stringify(keptForWords)}::jsonb ->> n.audience)), n.id, n.written_by, n.written_at
      FROM note n WHERE n.family_id = ${familyId} AND ((n.audience = 'me' AND n.written_by = current_worker())
        OR (n.audience = 'named' AND n.restriction_id = ANY ((SELECT restrictions_naming_me())::uuid[]))))`
}
