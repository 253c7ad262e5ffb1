import 'server-only'
import { z } from 'zod'
import { visibleWhere } from '@/lib/access/held'
import { nothing } from '@/lib/access/subject'
import { type Day, dayFromInstant, day as toDay } from '@/lib/calendar/day'
import { howManyToLookAt } from '@/lib/consent/shared-without'
import { sql } from '@/lib/db/transaction'
import { leadProfessionalDueOn } from '@/lib/episode/next-date'
import type { EpisodeLevel, NextWhat } from '@/lib/episode/types'
import { howManyToAsk } from '@/lib/look/read-questions'
import { query } from '@/lib/operation/query'

export type TeamFamily = {
  familyId: string
  familyName: string
  children: string
  holderId: string
  level: EpisodeLevel
  nextOn: Day
  nextWhat: NextWhat
  /** The day a named person should have said yes by; absent once somebody has, or where none is needed. */
  namedPersonDueOn: Day | undefined
  reviewOn: Day | undefined
  lastContactOn: Day | undefined
  lateActions: number
  closureAsked: boolean
}

export type TeamWorker = { workerId: string; name: string; about: string; capacity: number | undefined }

export type TeamCaseload = {
  /** More families than are shown: those with the latest next dates are left out, and the page says so. */
  isCut: boolean
  teamNames: readonly string[]
  workers: readonly TeamWorker[]
  families: readonly TeamFamily[]
  /** How many things shared without agreement wait for this manager to look at. */
  sharedWithout: number
  /** Looks at records that wait for this manager to ask about them. */
  looksToAsk: number
  closures: readonly { id: string; familyId: string; familyName: string; askedBy: string; askedOn: Day }[]
}

/** A page of more would be slow to read and to send; no team holds so many. */
export const mostShown = 300

/** Every open family of the teams this person manages, by who holds it. */
export const teamCaseload = query({
  name: 'caseload.team',
  input: z.strictObject({}),
  may: 'viewCaseload',
  on: nothing,
  audit: 'caseload-viewed',
  run: async ({ tx, actor, noteForAudit }): Promise<TeamCaseload> => {
    const teams = sql`${[...actor.manages]}::uuid[]`
    const [families, workers, names, closures] = [
      await tx.$queryRaw<
        FamilyRow[]
      >`SELECT c.family_id, c.family_name, c.children, c.holder_id, c.level, c.opened_at, c.level_since, c.has_lead,
          to_char(c.next_on, 'YYYY-MM-DD') AS next_on, c.next_what, to_char(c.review_on, 'YYYY-MM-DD') AS review_on,
          to_char(c.last_contact_on, 'YYYY-MM-DD') AS last_contact_on, c.late_actions, c.closure_asked_at IS NOT NULL AS closure_asked
        FROM caseload_entry c WHERE c.holder_team_id = ANY (${teams}) AND ${visibleWhere(actor, 'viewFamily', sql`c.family_id`)}
        ORDER BY c.next_on, c.family_name LIMIT ${mostShown + 1}`,
      await tx.$queryRaw<
        WorkerRow[]
      >`SELECT w.id, w.name, w.job_title || ', ' || a.name AS about, w.capacity FROM worker w
        JOIN agency a ON a.id = w.agency_id WHERE w.team_id = ANY (${teams}) AND w.left_at IS NULL ORDER BY w.name`,
      await tx.$queryRaw<{ name: string }[]>`SELECT name FROM team WHERE id = ANY (${teams}) ORDER BY name`,
      await tx.$queryRaw<
        ClosureRow[]
      >`SELECT c.id, c.family_id, f.name AS family_name, w.name AS asked_by, c.asked_at
        FROM closure c JOIN family f ON f.id = c.family_id JOIN worker w ON w.id = c.asked_by
        WHERE c.signed_off_at IS NULL AND c.returned_at IS NULL AND ${visibleWhere(actor, 'signOffClosure', sql`c.family_id`)}
        ORDER BY c.asked_at`,
    ]
    const sharedWithout = await howManyToLookAt(tx)
    const shown = families.slice(0, mostShown)
    const looks = await howManyToAsk(tx)
    noteForAudit({ details: { families: shown.length } })
    return {
      teamNames: names.map(({ name }) => name),
      workers: workers.map(({ id, name, about, capacity }) => ({
        workerId: id,
        name,
        about,
        capacity: capacity ?? undefined,
      })),
      families: shown.map(familyFrom),
      isCut: families.length > mostShown,
      sharedWithout,
      looksToAsk: looks,
      closures: closures.map((row) => ({
        id: row.id,
        familyId: row.family_id,
        familyName: row.family_name,
        askedBy: row.asked_by,
        askedOn: dayFromInstant(row.asked_at),
      })),
    }
  },
})

function familyFrom(row: FamilyRow): TeamFamily {
  const needsNamedPerson = row.level === 'multi-agency' && !row.has_lead
  return {
    familyId: row.family_id,
    familyName: row.family_name,
    children: row.children,
    holderId: row.holder_id,
    level: row.level,
    nextOn: toDay(row.next_on),
    nextWhat: row.next_what,
    namedPersonDueOn: needsNamedPerson ? leadProfessionalDueOn(dayFromInstant(row.level_since)) : undefined,
    reviewOn: row.review_on ? toDay(row.review_on) : undefined,
    // Before the first word from the family, the day help began is when they were last heard.
    lastContactOn: row.last_contact_on ? toDay(row.last_contact_on) : dayFromInstant(row.opened_at),
    lateActions: row.late_actions,
    closureAsked: row.closure_asked,
  }
}

type FamilyRow = {
  family_id: string
  family_name: string
  children: string
  holder_id: string
  level: EpisodeLevel
  opened_at: Date
  level_since: Date
  has_lead: boolean
  next_on: string
  next_what: NextWhat
  review_on: string | null
  last_contact_on: string | null
  late_actions: number
  closure_asked: boolean
}
type WorkerRow = { id: string; name: string; about: string; capacity: number | null }
type ClosureRow = { id: string; family_id: string; family_name: string; asked_by: string; asked_at: Date }
