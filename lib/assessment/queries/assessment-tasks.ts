import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { type Day, day } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { peopleToAssess } from '../people'
import { readParts } from '../read-parts'
import { assessmentStatus, nextFor } from '../status'
import type { AssessmentStatus, PartLine } from '../types'

/** An assessment as a list of what is to be done. */
export type AssessmentTasks = {
  familyId: string
  assessmentId: string
  familyName: string
  /** 1 for the family's first. */
  number: number
  startedOn: Day
  allocatedOn: Day
  dueOn: Day
  completed: { on: Day; by: string } | undefined
  status: AssessmentStatus
  today: Day
  parts: PartLine[]
  /** The family's latest answer about help and sharing, if anybody has asked. */
  agreement: { on: Day; by: string } | undefined
  peopleCount: number
  needCount: number
  /** People of the family who have no parts yet. */
  newcomerCount: number
  mayWrite: boolean
  mayFinish: boolean
}

export const assessmentTasks = query({
  name: 'assessment.tasks',
  input: z.strictObject({ familyId: z.uuid(), assessmentId: z.uuid() }),
  may: 'viewAssessment',
  on: ({ familyId, assessmentId }) => record('assessment', assessmentId, familyId),
  audit: 'assessment-viewed',
  run: async ({ tx, actor, input, now, today, familyId, can }): Promise<AssessmentTasks> => {
    const rows = await tx.$queryRaw<HeadRow[]>`
      SELECT f.name AS family_name, a.number, a.allocated_on::text, a.due_on::text,
        (a.started_at AT TIME ZONE 'Europe/London')::date::text AS started_on,
        (a.completed_at AT TIME ZONE 'Europe/London')::date::text AS completed_on, w.name AS completed_by,
        (SELECT count(*)::int FROM family_member m WHERE m.family_id = a.family_id AND m.until_on IS NULL) AS people,
        (SELECT count(*)::int FROM need n WHERE n.assessment_id = a.id AND n.withdrawn_at IS NULL) AS needs,
        (SELECT json_build_object('on', g.answered_on, 'by', gw.name) FROM agreement g JOIN worker gw ON gw.id = g.explained_by
          WHERE g.family_id = a.family_id ORDER BY g.recorded_at DESC LIMIT 1) AS agreement
      FROM assessment a JOIN family f ON f.id = a.family_id LEFT JOIN worker w ON w.id = a.completed_by
      WHERE a.id = ${input.assessmentId}::uuid AND a.family_id = ${familyId}::uuid`
    const head = rows[0]
    if (!head) throw new NotFound()
    const parts = await readParts(tx, input.assessmentId, { me: actor.workerId, now })
    const known = new Set(parts.flatMap(({ person }) => person?.personId ?? []))
    const people = await peopleToAssess(tx, familyId)
    const dueOn = day(head.due_on)
    const completedOn = head.completed_on ? day(head.completed_on) : undefined
    const status = assessmentStatus({ dueOn, completedOn }, today)
    return {
      familyId,
      assessmentId: input.assessmentId,
      familyName: head.family_name,
      number: head.number,
      startedOn: day(head.started_on),
      allocatedOn: day(head.allocated_on),
      dueOn,
      completed: completedOn && { on: completedOn, by: head.completed_by ?? '' },
      status,
      today,
      parts,
      agreement: head.agreement ? { on: day(head.agreement.on), by: head.agreement.by } : undefined,
      peopleCount: head.people,
      needCount: head.needs,
      newcomerCount: people.filter(({ personId }) => !known.has(personId)).length,
      mayWrite: can('writeAssessment') && nextFor[status].mayWrite,
      mayFinish: can('completeAssessment') && nextFor[status].mayFinish,
    }
  },
})

type HeadRow = {
  family_name: string
  number: number
  allocated_on: string
  due_on: string
  started_on: string
  completed_on: string | null
  completed_by: string | null
  people: number
  needs: number
  agreement: { on: string; by: string } | null
}
