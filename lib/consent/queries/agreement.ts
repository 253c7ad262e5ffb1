import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import type { Day } from '@/lib/calendar/day'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayFromColumn, optionalDayFromColumn } from '@/lib/db/day-column'
import { query } from '@/lib/operation/query'
import { firstName } from '@/lib/person/name'
import { type AlreadyKnown, alreadyKnown } from '../already-known'
import { type Purpose, saidOfAgencies } from '../purposes'
import { newestOfEach } from '../rules'
import type {
  AgreementAnswer,
  AgreementHow,
  AgreementRecord,
  LawfulBasis,
  LookOutcome,
  Opens,
} from '../types'

export type SharingLine = {
  id: string
  agency: string
  shared: boolean
  agreed: boolean
  what: string
  purpose: string
  basis: LawfulBasis
  reason: string | undefined
  /** What they may see here because of it; absent for what was written down before that was asked. */
  opens: Opens | undefined
  by: string
  on: Day
  /** What a manager said of it, where the family had not agreed. Absent while it waits to be looked at. */
  look: { by: string; on: Day; outcome: LookOutcome; words: string | undefined } | undefined
  /** Stopped since: by whom, when and why. */
  stopped: { by: string; on: Day; reason: string } | undefined
  /** A document that was given: told once, so that there is nothing to stop. */
  wasGiven: boolean
}

export type FamilyAgreement = {
  familyName: string
  answers: readonly AgreementRecord[]
  sharing: readonly SharingLine[]
  /** What each agency was told and has read so far, which no answer takes back. */
  known: readonly AlreadyKnown[]
  /** Children, by first name, who have given no answer and no view of their own. */
  notHeard: readonly string[]
  mayRecord: boolean
  mayShare: boolean
}

/** Everything a family answered, newest first, and everything shared about them for a recorded reason. */
export const familyAgreement = query({
  name: 'consent.family-agreement',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewFamilyRecord',
  on: ({ familyId }) => family(familyId),
  audit: 'agreement-viewed',
  run: async ({ tx, familyId, can }): Promise<FamilyAgreement> => {
    const familyRow = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const rows = await tx.agreement.findMany({
      where: { familyId },
      include: { agencies: true },
      orderBy: { recordedAt: 'desc' },
    })
    const sharing = await tx.sharingRecord.findMany({ where: { familyId }, orderBy: { decidedAt: 'desc' } })
    const stops = await tx.sharingStop.findMany({ where: { familyId } })
    const looks = await tx.sharingLook.findMany({ where: { familyId } })
    const given = await tx.disclosure.findMany({
      where: { familyId, sharingId: { not: null } },
      select: { sharingId: true },
    })
    const outside = await tx.outsidePerson.findMany({ where: { familyId } })
    const known = await alreadyKnown(tx, familyId)
    const children = await tx.familyMember.findMany({
      where: { familyId, part: 'child' },
      include: { person: true },
      orderBy: { place: 'asc' },
    })
    const people = await tx.person.findMany({
      where: { id: { in: rows.flatMap(({ personId }) => personId ?? []) } },
    })
    const workers = await tx.worker.findMany({
      where: {
        id: {
          in: [
            ...rows.map((row) => row.explainedBy),
            ...sharing.map((row) => row.decidedBy),
            ...stops.map((row) => row.stoppedBy),
            ...looks.map((row) => row.lookedBy),
          ],
        },
      },
      select: { id: true, name: true },
    })
    const agencies = await tx.agency.findMany({ select: { id: true, name: true } })
    const agencyName = (id: string) => agencies.find((agency) => agency.id === id)?.name ?? ''
    const sharedWith = ({ agencyId, outsidePersonId }: (typeof sharing)[number]) => {
      const person = outside.find(({ id }) => id === outsidePersonId)
      return person ? `${person.organisation} (${person.name})` : agencyName(agencyId ?? '')
    }
    const workerName = (id: string) => workers.find((worker) => worker.id === id)?.name ?? ''
    const personName = (id: string | null) => {
      const person = people.find((one) => one.id === id)
      return person && firstName({ fullName: person.fullName, knownAs: person.knownAs ?? undefined })
    }
    const stopOf = (sharingId: string) => {
      const stop = stops.find((one) => one.sharingId === sharingId)
      return (
        stop && { by: workerName(stop.stoppedBy), on: dayFromInstant(stop.stoppedAt), reason: stop.reason }
      )
    }
    const lookAt = (sharingId: string) => {
      const look = looks.find((one) => one.sharingId === sharingId)
      return (
        look && {
          by: workerName(look.lookedBy),
          on: dayFromInstant(look.lookedAt),
          outcome: look.outcome as LookOutcome,
          words: look.words ?? undefined,
        }
      )
    }
    const standing = new Set(
      newestOfEach(
        rows.map((row) => ({
          ...row,
          personId: row.personId ?? undefined,
          answeredOn: dayFromColumn(row.answeredOn),
        })),
      ).map(({ id }) => id),
    )
    return {
      familyName: familyRow.name,
      answers: rows.map((row) => ({
        id: row.id,
        person: personName(row.personId),
        answer: row.answer as AgreementAnswer,
        on: dayFromColumn(row.answeredOn),
        how: (row.how as AgreementHow | null) ?? undefined,
        toWhat: row.toWhat ?? undefined,
        why: row.why ?? undefined,
        offered: row.offered ?? undefined,
        instead: row.instead ?? undefined,
        risk: row.risk ?? undefined,
        askAgainOn: optionalDayFromColumn(row.askAgainOn),
        reviewOn: optionalDayFromColumn(row.reviewOn),
        evidence: row.evidence ?? undefined,
        ownWords: row.ownWords ?? undefined,
        isChilds: children.some(({ personId }) => personId === row.personId),
        agencies: saidOfAgencies(
          row.agencies.map((one) => ({ ...one, purpose: one.purpose as Purpose })),
          agencyName,
        ),
        by: workerName(row.explainedBy),
        stands: standing.has(row.id),
      })),
      sharing: sharing.map((row) => ({
        id: row.id,
        agency: sharedWith(row),
        shared: row.shared,
        agreed: row.agreed,
        what: row.what,
        purpose: row.purpose,
        basis: row.basis as LawfulBasis,
        reason: row.reason ?? undefined,
        opens: (row.opens as Opens | null) ?? undefined,
        by: workerName(row.decidedBy),
        on: dayFromInstant(row.decidedAt),
        stopped: stopOf(row.id),
        look: lookAt(row.id),
        wasGiven: given.some(({ sharingId }) => sharingId === row.id),
      })),
      known,
      notHeard: children
        .filter(({ personId, untilOn, person }) => {
          const isBorn = person.dueOn === null
          return untilOn === null && isBorn && !rows.some((row) => row.personId === personId)
        })
        .map(({ person }) => firstName({ fullName: person.fullName, knownAs: person.knownAs ?? undefined })),
      mayRecord: can('recordAgreement'),
      mayShare: can('recordSharing'),
    }
  },
})
