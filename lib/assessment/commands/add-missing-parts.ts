import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { changedOne } from '@/lib/operation/version'
import { peopleToAssess } from '../people'
import { planParts } from '../plan-parts'

/** Adds the parts of people who came into the family since the assessment was started: a baby, a new carer. */
export const addMissingParts = command({
  name: 'assessment.add-missing-parts',
  input: z.strictObject({ familyId: z.uuid(), assessmentId: z.uuid() }),
  may: 'writeAssessment',
  on: ({ familyId, assessmentId }) => record('assessment', assessmentId, familyId),
  audit: 'assessment-parts-added',
  run: async ({ tx, input, familyId, noteForAudit }) => {
    const { assessmentId } = input
    changedOne(
      await tx.assessment.updateMany({
        where: { id: assessmentId, completedAt: null },
        data: { version: { increment: 1 } },
      }),
    )
    const there = await tx.assessmentSection.findMany({ where: { assessmentId } })
    const known = new Set(there.map(({ topic, personId }) => `${topic} ${personId ?? ''}`))
    const missing = planParts(await peopleToAssess(tx, familyId))
      .map((part, place) => ({ ...part, place }))
      .filter(({ topic, personId }) => !known.has(`${topic} ${personId ?? ''}`))
    await tx.assessmentSection.createMany({
      data: missing.map(({ topic, personId, place }) => ({
        id: newId(),
        assessmentId,
        familyId,
        personId: personId ?? null,
        topic,
        place,
      })),
    })
    noteForAudit({ details: { parts: missing.length } })
    return { familyId, assessmentId, added: missing.length }
  },
})
