import 'server-only'
import type { Day } from '@/lib/calendar/day'
import { processDueOn } from '@/lib/calendar/processes'
import { usualTimescales } from '@/lib/calendar/usual-timescales'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { refreshNextDate } from '@/lib/episode/refresh-next-date'
import type { Context } from '@/lib/operation/definition'
import { peopleToAssess } from './people'
import { planParts } from './plan-parts'

/**
 * Begins the assessment of a family, with every part it needs, due 4 calendar weeks after allocation (Dudley
 * 2018–21), and works the episode's next date out again. Returns its id. For a command about that family.
 * Throws a unique violation (which becomes ChangedMeanwhile) when one is already being written.
 */
export async function startAssessment(
  context: Pick<Context<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'familyId'>,
  { episodeId, allocatedOn }: { episodeId: string; allocatedOn: Day },
): Promise<string> {
  const { tx, actor, now, familyId } = context
  const id = newId()
  const earlier = await tx.assessment.count({ where: { familyId } })
  await tx.assessment.create({
    data: {
      id,
      episodeId,
      familyId,
      number: earlier + 1,
      startedAt: now,
      startedBy: actor.workerId,
      allocatedOn: dayToColumn(allocatedOn),
      dueOn: dayToColumn(processDueOn('early-help-assessment', allocatedOn, usualTimescales)),
    },
  })
  const parts = planParts(await peopleToAssess(tx, familyId))
  await tx.assessmentSection.createMany({
    data: parts.map(({ topic, personId }, place) => ({
      id: newId(),
      assessmentId: id,
      familyId,
      personId: personId ?? null,
      topic,
      place,
    })),
  })
  await recordOnTimeline(context, {
    familyId,
    kind: 'assessment-started',
    track: 'together',
    words: { who: actor.name },
    episodeId,
    about: id,
  })
  await refreshNextDate(context, episodeId)
  return id
}
