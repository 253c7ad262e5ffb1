import 'server-only'
import { topics } from '@/lib/assessment/topics'
import type { Topic } from '@/lib/assessment/types'
import { boxLabel } from '@/lib/assessment/words'
import { day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { Outcome } from '@/lib/continuum/outcome'
import { OUTCOME_WORDS } from '@/lib/continuum/words'
import type { Patch } from '@/lib/form/field-value'
import { letterText } from '../letter'
import type { Line, Part } from '../parts'
import { tokensOf } from '../tokens'
import type { InformationClass } from '../types'
import type { Asking } from './maker'
import { paragraphs, sentences } from './paragraphs'

type Text = { on: string; where: 'contact' | 'note' | 'now' | 'closure' | 'mash' | 'letter'; words: string }
type Section = { topic: Topic; personId: string | null; values: Patch }
type Decided = { on: string; outcome: Outcome; reasons: string }

const titles: Record<Text['where'], string> = {
  contact: 'When help was first asked for',
  note: 'Notes',
  now: 'What is happening now',
  closure: 'How the help came to an end',
  mash: 'What the MASH was told, and did',
  letter: 'Letters we gave to somebody',
}

/**
 * What others wrote, sentence by sentence: those that name the recipient are about them, those that name nobody are about
 * the family as a whole. What is kept for its writer alone, or for people named, is not read.
 */
export async function writtenOfThem(asking: Asking): Promise<Part[]> {
  const texts = await readTexts(asking)
  const names = new Set(
    [asking.recipient.called, asking.recipient.name].flatMap((name) => tokensOf(name)[0]?.plain ?? []),
  )
  const line = (words: string, on: string, otherwise: InformationClass): Line => ({
    words: `${dayWords(day(on))}: ${words}`,
    class: tokensOf(words).some(({ plain }) => names.has(plain)) ? 'own-details' : otherwise,
  })
  const of = (where: Text['where']): Part => ({
    title: titles[where],
    lines: texts
      .filter((text) => text.where === where)
      .flatMap(({ words, on }) =>
        sentences(words).map((sentence) =>
          where === 'mash'
            ? { ...line(sentence, on, 'team-notes'), class: 'team-notes' as const }
            : line(sentence, on, 'about-the-family'),
        ),
      ),
  })
  const decided = await readDecided(asking)
  return [
    of('contact'),
    of('now'),
    {
      title: 'The assessment',
      lines: (await readSections(asking)).flatMap((section) => sectionLines(section, asking)),
    },
    {
      title: 'Which kind of help, and why',
      lines: decided.flatMap(({ on, outcome, reasons }) => [
        { words: `${dayWords(day(on))}: ${OUTCOME_WORDS[outcome].family}`, class: 'decision' as const },
        ...sentences(reasons).map((sentence) => line(sentence, on, 'decision')),
      ]),
    },
    of('note'),
    of('closure'),
    of('mash'),
    of('letter'),
  ]
}

/** Their own part: what they said, and what was written about them. Other people’s parts are other people’s. */
function sectionLines({ topic, personId, values }: Section, { recipient }: Asking): Line[] {
  const isOwn = personId === recipient.id
  if (personId !== null && !isOwn) return []
  const who = isOwn ? recipient.called : 'the family'
  return topics[topic].boxes.flatMap((box) => {
    const words = box === 'told' || typeof values[box] !== 'string' ? '' : values[box]
    const own: InformationClass = box === 'voice' ? 'own-words' : 'own-details'
    return paragraphs(words, isOwn ? own : 'about-the-family').map((line) => ({
      ...line,
      words: `${boxLabel(topic, box, who)}: ${line.words}`,
    }))
  })
}

async function readTexts({ tx, familyId }: Asking): Promise<Text[]> {
  return tx.$queryRaw<
    Text[]
  >`SELECT to_char("at" AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS "on", "where", words FROM (
      SELECT c.recorded_at AS "at", 'contact' AS "where",
        concat_ws(E'\n', c.working_well, c.worried_about, c.already_tried, c.family_wants, c.danger_done) AS words
      FROM contact c WHERE c.family_id = ${familyId}::uuid
      UNION ALL SELECT f.created_at, 'now', concat_ws(E'\n', f.happening_now, f.good_to_know) FROM family f WHERE f.id = ${familyId}::uuid
      UNION ALL SELECT n.written_at, 'note', concat_ws(E'\n', n.title || '.', n.words) FROM note n
        WHERE n.family_id = ${familyId}::uuid AND n.audience IN ('team', 'team-and-family')
      UNION ALL SELECT l.asked_at, 'closure', concat_ws(E'\n', l.what_changed, l.family_view, l.what_next) FROM closure l
        WHERE l.family_id = ${familyId}::uuid AND l.signed_off_at IS NOT NULL
      UNION ALL SELECT r.sent_at, 'mash', concat_ws(E'\n', r.what_is_asked, r.why) FROM mash_request r WHERE r.family_id = ${familyId}::uuid
      UNION ALL SELECT k.written_at, 'mash', k.words FROM mash_note k WHERE k.family_id = ${familyId}::uuid
      UNION ALL SELECT q.answered_at, 'mash', q.answer FROM mash_check q WHERE q.family_id = ${familyId}::uuid AND q.answer IS NOT NULL
      UNION ALL SELECT d.given_at, 'letter', (SELECT string_agg(line, E'\n') FROM jsonb_array_elements(d.contents->'sheets') s,
          jsonb_array_elements_text(s->'lines') line WHERE s->>'title' = ${letterText})
        FROM disclosure d WHERE d.family_id = ${familyId}::uuid AND d.document = 'letter' AND d.recipient_kind <> 'mash'
    ) written WHERE words <> '' ORDER BY "at"`
}

async function readSections({ tx, familyId }: Asking): Promise<Section[]> {
  return tx.$queryRaw<Section[]>`SELECT s.topic, s.person_id AS "personId", d.values
    FROM assessment_section s JOIN assessment a ON a.id = s.assessment_id
    JOIN draft d ON d.kind = 'assessment-section' AND d.document_id = a.id AND d.section = s.id::text
    WHERE s.family_id = ${familyId}::uuid ORDER BY a.number, s.place, s.id`
}

async function readDecided({ tx, familyId }: Asking): Promise<Decided[]> {
  return tx.$queryRaw<
    Decided[]
  >`SELECT to_char(d.decided_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS "on",
      d.decided_outcome AS outcome, d.reasons
    FROM threshold_decision d WHERE d.family_id = ${familyId}::uuid ORDER BY d.decided_at, d.id`
}
