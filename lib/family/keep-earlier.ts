import 'server-only'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { type BoxValue, changedBoxes, type EarlierBox } from './earlier'

type Boxes = Readonly<Partial<Record<EarlierBox, BoxValue>>>

/**
 * Keeps what the boxes said that are being changed, about a family or about one person of it. Returns how many
 * they are.
 */
export async function keepEarlier(
  { tx, actor, familyId, now }: Pick<Context<unknown>, 'tx' | 'actor' | 'familyId' | 'now'>,
  { personId, before, after }: { personId?: string; before: Boxes; after: Boxes },
): Promise<number> {
  const changed = changedBoxes(before, after)
  if (changed.length > 0) {
    await tx.earlierWords.createMany({
      data: changed.map(([box, text]) => ({
        id: newId(),
        familyId,
        personId: personId ?? null,
        box,
        before: text ?? null,
        changedBy: actor.workerId,
        changedAt: now,
      })),
    })
  }
  return changed.length
}
