import 'server-only'
import { type Purpose, purposes, purposeWords } from '@/lib/access/purpose'
import { type Relation, relationWords } from '@/lib/access/relation'
import type { Transaction } from '@/lib/db/transaction'
import { type AuditEvent, auditEvents } from './events'

type Looked = {
  seq: string
  at: Date
  sentence: string
  agency: string
  why: string
  /** What for, as in "To help the family"; '' for entries from before it was written down. */
  whatFor: string
}
export type CanSee = { who: string; why: string; since: Date; until: Date | undefined }
export type WhoLooked = {
  familyName: string
  canSee: readonly CanSee[]
  couldSee: readonly CanSee[]
  looked: readonly Looked[]
  before: string | undefined
}

const beyondLast = '9223372036854775807'

type Asked = { familyId: string; before?: string | undefined; howMany: number; now: Date }

/** Who could see a family's record, and the newest so many things that were looked at or done before an entry. */
export async function readWhoLooked(
  tx: Transaction,
  { familyId, before, howMany, now }: Asked,
): Promise<WhoLooked> {
  const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
  const access = await tx.$queryRaw<
    AccessRow[]
  >`SELECT coalesce(w.name || ', ' || wa.name, g.name, t.name) AS who, s.relation, s.from_at, s.until_at
    FROM readers_of(${familyId}::uuid) s LEFT JOIN worker w ON w.id = s.worker_id LEFT JOIN agency wa ON wa.id = w.agency_id
    LEFT JOIN agency g ON g.id = s.agency_id LEFT JOIN team t ON t.id = s.team_id ORDER BY s.from_at`
  const events = await tx.$queryRaw<
    EventRow[]
  >`SELECT e.seq::text, e.at, e.event, e.relation, e.purpose, w.name, a.name AS agency
    FROM audit_of_family(${familyId}::uuid, ${before ?? beyondLast}::bigint, ${howMany + 1}) e
    LEFT JOIN worker w ON w.id = e.actor_id LEFT JOIN agency a ON a.id = e.agency_id ORDER BY e.seq DESC`
  const page = events.slice(0, howMany)
  const lines = access.map((row) => accessFrom(row))
  const isNow = ({ until }: CanSee) => until === undefined || until > now
  return {
    familyName: name,
    canSee: lines.filter(isNow),
    couldSee: lines.filter((line) => !isNow(line)),
    looked: page.map(lookedFrom),
    before: events.length > howMany ? page.at(-1)?.seq : undefined,
  }
}

type AccessRow = { who: string; relation: Relation; from_at: Date; until_at: Date | null }
type EventRow = {
  seq: string
  at: Date
  event: string
  relation: Relation | null
  purpose: string | null
  name: string | null
  agency: string | null
}

function accessFrom({ who, relation, from_at, until_at }: AccessRow): CanSee {
  return {
    who,
    why: relationWords[relation](who.split(',')[0] ?? who),
    since: from_at,
    until: until_at ?? undefined,
  }
}

function lookedFrom({ seq, at, event, relation, purpose, name, agency }: EventRow): Looked {
  const they = name ?? 'Somebody'
  const sentence = isEvent(event) ? auditEvents[event](they) : `${they} did something`
  return {
    seq,
    at,
    sentence,
    agency: agency ?? '',
    why: relation ? relationWords[relation](they) : '',
    whatFor: isPurpose(purpose) ? purposeWords[purpose] : '',
  }
}

function isEvent(event: string): event is AuditEvent {
  return Object.hasOwn(auditEvents, event)
}

function isPurpose(purpose: string | null): purpose is Purpose {
  return purposes.some((one) => one === purpose)
}
