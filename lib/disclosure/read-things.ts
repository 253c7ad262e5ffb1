import 'server-only'
import { readParts } from '@/lib/assessment/read-parts'
import { partTitle } from '@/lib/assessment/words'
import { type Day, day } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import type { Outcome } from '@/lib/continuum/outcome'
import { OUTCOME_WORDS } from '@/lib/continuum/words'
import { type Sql, sql } from '@/lib/db/transaction'
import { type ClosureReason, closureReasonWords } from '@/lib/episode/closure-types'
import { ordinalWords } from '@/lib/meeting/words'
import type { Context } from '@/lib/operation/definition'
import type { DocumentKind, tellsOfOneThing } from './types'

/** One of the things a document can tell of: this meeting, that decision. */
export type Thing = { id: string; label: string; on: string }

type Asked = Pick<Context<unknown>, 'tx' | 'actor' | 'familyId' | 'now'>
/** A letter is no thing of the record's until it is begun for somebody. */
type OfOneThing = Exclude<(typeof tellsOfOneThing)[number], 'letter'>
type Row = { id: string; on: Day; words: string | null; number: number | null }

/** What there is of a kind to tell of, the newest first; nothing for a document that tells of the family as it is. */
export async function readThings(context: Asked, document: DocumentKind): Promise<Thing[]> {
  if (!isOfOneThing(document)) return []
  if (document === 'assessment-part') return partsWritten(context)
  const rows = await context.tx.$queryRaw<
    Row[]
  >`SELECT id, to_char("at" AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS "on",
      words, number FROM (${tables[document](context)}) found ORDER BY "at" DESC, id LIMIT 200`
  return rows.map((row) => ({ id: row.id, label: labels[document](row), on: dayWords(day(row.on)) }))
}

const tables: Readonly<Record<Exclude<OfOneThing, 'assessment-part'>, (asked: Asked) => Sql>> = {
  'meeting-notes': ({ familyId }) => sql`SELECT id, starts_at AS "at", place AS words, number FROM meeting
    WHERE family_id = ${familyId}::uuid AND recorded_at IS NOT NULL`,
  'meeting-invitation': ({
    familyId,
    now,
  }) => sql`SELECT id, starts_at AS "at", place AS words, number FROM meeting
    WHERE family_id = ${familyId}::uuid AND recorded_at IS NULL AND cancelled_at IS NULL AND starts_at > ${now}::timestamptz`,
  'decision-letter': ({
    familyId,
  }) => sql`SELECT id, decided_at AS "at", decided_outcome AS words, NULL::int AS number
    FROM threshold_decision WHERE family_id = ${familyId}::uuid`,
  'closing-letter': ({
    familyId,
  }) => sql`SELECT id, signed_off_at AS "at", reason AS words, NULL::int AS number
    FROM closure WHERE family_id = ${familyId}::uuid AND signed_off_at IS NOT NULL`,
  assessment: ({ familyId }) => sql`SELECT id, started_at AS "at", NULL AS words, number FROM assessment
    WHERE family_id = ${familyId}::uuid`,
  'mash-request': ({
    familyId,
  }) => sql`SELECT id, sent_at AS "at", what_is_asked AS words, NULL::int AS number
    FROM mash_request WHERE family_id = ${familyId}::uuid`,
  referral: ({ familyId }) => sql`SELECT id, recorded_at AS "at", words, NULL::int AS number FROM need
      WHERE family_id = ${familyId}::uuid AND withdrawn_at IS NULL AND met_on IS NULL
    UNION ALL SELECT o.id, o.created_at, o.words, NULL FROM outcome o JOIN plan p ON p.id = o.plan_id
      WHERE o.family_id = ${familyId}::uuid AND p.ended_at IS NULL AND o.met_on IS NULL`,
}

const meeting = ({ number, words }: Row) => `${ordinalWords(number ?? 1)} family meeting, ${words}`
const itsWords = ({ words }: Row) => words ?? ''

const labels: Readonly<Record<keyof typeof tables, (row: Row) => string>> = {
  'meeting-notes': meeting,
  'meeting-invitation': meeting,
  // Both written by commands that allow no others.
  'decision-letter': ({ words }) => OUTCOME_WORDS[words as Outcome].staff,
  'closing-letter': ({ words }) => closureReasonWords[words as ClosureReason].label,
  assessment: ({ number }) => `${ordinalWords(number ?? 1)} assessment`,
  'mash-request': itsWords,
  referral: itsWords,
}

async function partsWritten({ tx, actor, familyId, now }: Asked): Promise<Thing[]> {
  const newest = await tx.assessment.findFirst({ where: { familyId }, orderBy: { number: 'desc' } })
  if (!newest) return []
  const parts = await readParts(tx, newest.id, { me: actor.workerId, now })
  return parts
    .filter(({ status }) => status !== 'to-do')
    .map((part) => ({
      id: part.id,
      label: partTitle(part),
      on: part.lastOn ? dayWords(part.lastOn) : '',
    }))
}

function isOfOneThing(document: DocumentKind): document is OfOneThing {
  return document === 'assessment-part' || Object.hasOwn(tables, document)
}
