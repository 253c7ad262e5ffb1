import 'server-only'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { optionalDayFromColumn } from '@/lib/db/day-column'
import type { Transaction } from '@/lib/db/transaction'
import type { Context } from '@/lib/operation/definition'
import { NotFound } from '@/lib/operation/refusal'
import { versionStatus } from './status'
import { storedGuidance } from './stored-guidance'
import type { VersionDates } from './types'

/** A version with the one it follows, as whoever may look at guidance reads it. Throws NotFound when there is none. */
export async function readVersion(tx: Transaction, versionId: string) {
  const row = await tx.guidanceVersion.findUnique({ where: { id: versionId } })
  if (!row) throw new NotFound()
  return { row, guidance: storedGuidance(row.content), before: await versionBefore(tx, row) }
}

async function versionBefore(
  tx: Transaction,
  {
    basedOn,
    guidanceId,
    effectiveFrom,
  }: { basedOn: string | null; guidanceId: string; effectiveFrom: Date | null },
): Promise<Guidance | undefined> {
  const row = basedOn
    ? await tx.guidanceVersion.findUnique({ where: { id: basedOn } })
    : effectiveFrom &&
      (await tx.guidanceVersion.findFirst({
        where: { guidanceId, publishedAt: { not: null }, effectiveFrom: { lt: effectiveFrom } },
        orderBy: { effectiveFrom: 'desc' },
      }))
  return row ? storedGuidance(row.content) : undefined
}

type DateColumns = {
  effectiveFrom: Date | null
  effectiveTo: Date | null
  proposedAt: Date | null
  publishedAt: Date | null
  discardedAt: Date | null
}

/** The dates of a row, from which its status is worked out. */
export function datesOf(row: DateColumns): VersionDates {
  return {
    effectiveFrom: optionalDayFromColumn(row.effectiveFrom),
    effectiveTo: optionalDayFromColumn(row.effectiveTo),
    proposedAt: row.proposedAt ?? undefined,
    publishedAt: row.publishedAt ?? undefined,
    discardedAt: row.discardedAt ?? undefined,
  }
}

/** May this person change the version now? For what to show; the commands check again. */
export function mayChange(
  { actor, today }: Pick<Context<unknown>, 'actor' | 'today'>,
  row: DateColumns & { draftedBy: string | null },
): boolean {
  return row.draftedBy === actor.workerId && versionStatus(datesOf(row), today) === 'draft'
}
