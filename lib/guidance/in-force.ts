import 'server-only'
import type { Day } from '@/lib/calendar/day'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { dayToColumn } from '@/lib/db/day-column'
import type { Transaction } from '@/lib/db/transaction'
import { knownGuidance, publishedGuidance } from './stored-guidance'

/** A published version, by its row and as the engine reads it. */
export type InForce = { versionId: string; guidance: Guidance }

/** The version of this guidance that is in force on a day, or nothing when there was none yet. */
export async function versionInForce(
  tx: Transaction,
  guidanceId: string,
  on: Day,
): Promise<InForce | undefined> {
  const row = await tx.guidanceVersion.findFirst({
    where: { guidanceId, publishedAt: { not: null }, effectiveFrom: { lte: dayToColumn(on) } },
    orderBy: { effectiveFrom: 'desc' },
    select: { id: true },
  })
  return row ? { versionId: row.id, guidance: await guidanceOf(tx, row.id) } : undefined
}

/** A published version by its name, which is the day it began; nothing when there is none of that name. */
export async function versionNamed(
  tx: Transaction,
  guidanceId: string,
  from: Day,
): Promise<Guidance | undefined> {
  const row = await tx.guidanceVersion.findFirst({
    where: { guidanceId, publishedAt: { not: null }, effectiveFrom: dayToColumn(from) },
    select: { id: true },
  })
  return row ? guidanceOf(tx, row.id) : undefined
}

async function guidanceOf(tx: Transaction, versionId: string): Promise<Guidance> {
  const known = knownGuidance(versionId)
  if (known) return known
  const { content } = await tx.guidanceVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { content: true },
  })
  return publishedGuidance(versionId, content)
}
