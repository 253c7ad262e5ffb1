import 'server-only'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import type { Transaction } from '@/lib/db/transaction'
import type { Context } from '@/lib/operation/definition'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { publishedGuidance, storedGuidance } from './stored-guidance'

type Asking = Pick<Context<unknown>, 'tx' | 'actor' | 'now'>

/** A draft that is not published or put away, with the version it started from. Throws NotFound when there is none. */
export async function openDraft(tx: Transaction, versionId: string) {
  const row = await tx.guidanceVersion.findFirst({
    where: { id: versionId, publishedAt: null, discardedAt: null },
  })
  if (!row?.basedOn || !row.draftedBy) throw new NotFound()
  const base = await tx.guidanceVersion.findUniqueOrThrow({ where: { id: row.basedOn } })
  return {
    row,
    draftedBy: row.draftedBy,
    guidance: storedGuidance(row.content),
    base,
    before: publishedGuidance(base.id, base.content),
  }
}

/** A draft this person may change now. Throws InvalidInput when it is somebody else's, or waits for a second person. */
export async function ownDraft({ tx, actor }: Asking, versionId: string) {
  const draft = await openDraft(tx, versionId)
  if (draft.draftedBy !== actor.workerId)
    throw invalid('', 'Somebody else is writing this draft. Ask them, or start a draft of your own')
  if (draft.row.proposedAt)
    throw invalid('', 'This draft waits for a second person. Take it back before you change it')
  return draft
}

/** Keeps the changed words of a draft. Throws ChangedMeanwhile when it was changed elsewhere since it was read. */
export async function keepDraft(
  { tx, now }: Asking,
  { versionId, version }: { versionId: string; version: number },
  guidance: Guidance,
): Promise<void> {
  changedOne(
    await tx.guidanceVersion.updateMany({
      where: { id: versionId, version, publishedAt: null, proposedAt: null },
      data: { content: JSON.parse(JSON.stringify(guidance)), changedAt: now, version: { increment: 1 } },
    }),
  )
}

/** Throws InvalidInput when another version was published after the one this draft started from. */
export async function needsToFollowTheNewest(
  tx: Transaction,
  { id, guidanceId }: { id: string; guidanceId: string },
): Promise<void> {
  const newest = await newestVersion(tx, guidanceId)
  if (newest?.id !== id)
    throw invalid(
      '',
      'Another version was published since this draft began. Start a draft from that one, and make your changes there',
    )
}

/** The published version that begins last, whether or not it has begun. */
export function newestVersion(tx: Transaction, guidanceId: string) {
  return tx.guidanceVersion.findFirst({
    where: { guidanceId, publishedAt: { not: null } },
    orderBy: { effectiveFrom: 'desc' },
  })
}

/** Which guidance is this partnership's. */
export async function guidanceIdOf(tx: Transaction): Promise<string> {
  const { guidanceId } = await tx.partnership.findUniqueOrThrow({
    where: { id: 1 },
    select: { guidanceId: true },
  })
  return guidanceId
}
