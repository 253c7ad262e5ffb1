import type { Actor } from '@/lib/access/actor'
import { grantAccess } from '@/lib/access/grant'
import { startAssessment } from '@/lib/assessment/start-assessment'
import type { Topic } from '@/lib/assessment/types'
import { dayFromInstant } from '@/lib/calendar/day'
import { inTransaction } from '@/lib/db/transaction'
import type { Patch } from '@/lib/form/field-value'
import { agencies, workers } from '@/prisma/seed/ashmere'
import { aFamily, agreeTo, anEpisode, contextOf, type FamilyOfTest } from '../../support/world'

export type AssessmentOfTest = FamilyOfTest & {
  episodeId: string
  assessmentId: string
  /** As the address of its pages names it. */
  viewed: () => { familyId: string; assessmentId: string }
  /** As starting another names it. */
  ids: () => { familyId: string; episodeId: string }
}

/** A family whose first assessment has begun, held by whoever starts it; one child unless said otherwise. */
export async function anAssessment(
  by: Actor,
  {
    children = ['Ada Tester'],
    now = new Date(),
    ...rest
  }: { children?: string[]; adults?: string[]; bornOn?: string; now?: Date } = {},
): Promise<AssessmentOfTest> {
  const family = await aFamily(by, { children, now, ...rest })
  const episodeId = await anEpisode(by, family, { now })
  const assessmentId = await inTransaction(by, (tx) =>
    startAssessment(contextOf(tx, by, family.familyId, now), { episodeId, allocatedOn: dayFromInstant(now) }),
  )
  const { familyId } = family
  const viewed = () => ({ familyId, assessmentId })
  return { ...family, episodeId, assessmentId, viewed, ids: () => ({ familyId, episodeId }) }
}

/** Lets Amina, the health visitor, into the team, with the family's agreement to share with her agency. */
export async function withAminaInTheTeam(by: Actor, { familyId }: { familyId: string }): Promise<void> {
  await letIntoTeam(by, familyId, workers.amina.id)
  await agreeTo(by, familyId, agencies.health.id)
}

/** Lets somebody into the team; whether they may read depends on the family's agreement. */
export async function letIntoTeam(by: Actor, familyId: string, workerId: string): Promise<void> {
  await inTransaction(by, (tx) =>
    grantAccess(tx, { familyId, to: { workerId }, relation: 'team-member', at: new Date() }),
  )
}

export type PartOfTest = { id: string; topic: Topic; person_id: string | null; finished_at: Date | null }

/** The parts of an assessment as they are stored. */
export async function partsOf(by: Actor, assessmentId: string): Promise<PartOfTest[]> {
  return inTransaction(
    by,
    (tx) =>
      tx.$queryRaw<PartOfTest[]>`SELECT id, topic, person_id, finished_at FROM assessment_section
        WHERE assessment_id = ${assessmentId}::uuid ORDER BY place`,
  )
}

/** The first part on a topic. */
export async function partOn(by: Actor, assessmentId: string, topic: Topic): Promise<string> {
  const part = (await partsOf(by, assessmentId)).find((one) => one.topic === topic)
  if (!part) throw new Error(`no part on ${topic}`)
  return part.id
}

/** Words that finish a part on any topic. */
export const finishedWords: Patch = {
  voice: '“I like it when Nan comes”',
  goingWell: 'They read together every night',
  worried: 'Mornings are hard',
  tried: 'A breakfast club in May',
  change: 'Someone to walk with on Mondays',
  finished: 'yes',
}
