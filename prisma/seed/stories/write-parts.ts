import type { Actor } from '@/lib/access/actor'
import { savePart } from '@/lib/assessment/commands/save-part'
import type { Box, Topic } from '@/lib/assessment/types'
import { newId } from '@/lib/db/id'
import { type ByName, partOf } from './look-up'
import type { Moment } from './story'

/** One part of an assessment as somebody wrote it; `half` when they mean to come back to it. */
export type Written = {
  topic: Topic
  of?: string
  words: Partial<Record<Box, string>>
  half?: true
}

/** Writes parts of an assessment, through the same door as the page that saves as one types. */
export async function writeParts(
  by: Actor,
  moment: Moment,
  { assessmentId, person }: { assessmentId: string; person: ByName },
  parts: readonly Written[],
): Promise<void> {
  for (const { topic, of, words, half } of parts) {
    const section = await partOf(by, assessmentId, topic, of && person(of))
    await savePart(
      by,
      {
        documentId: assessmentId,
        section,
        op: { opId: newId(), baseRev: 0, patch: half ? words : { ...words, finished: ['yes'] } },
      },
      moment,
    )
  }
}
