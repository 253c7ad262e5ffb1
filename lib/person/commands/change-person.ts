import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { keepEarlier } from '@/lib/family/keep-earlier'
import { parts } from '@/lib/family/words-for-part'
import { command } from '@/lib/operation/command'
import { NotFound } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { checkBirth } from '../check-birth'
import { personDetails } from '../input'
import { columnsOf } from '../person-columns'
import { lookForSamePerson } from '../write-down'

const input = z.strictObject({
  familyId: z.uuid(),
  personId: z.uuid(),
  version: z.number().int().positive(),
  details: personDetails,
  part: z.enum(parts),
  relationship: z.string().max(60).optional(),
  livesHere: z.boolean().optional(),
})

/** Puts right or adds to what is written down about one person of a family, and keeps what was. Throws ChangedMeanwhile. */
export const changePerson = command({
  name: 'person.change',
  input,
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'person-changed',
  run: async (context) => {
    checkBirth(context.input.details, context.today)
    const {
      tx,
      familyId,
      input: { personId, version, details, part, relationship, livesHere },
      noteForAudit,
    } = context
    const belongs = { familyId, personId, untilOn: null }
    const member = await tx.familyMember.findFirst({ where: belongs, include: { person: true } })
    if (!member) throw new NotFound()
    const place = { part, relationship: relationship ?? null, livesHere: livesHere ?? null }
    const columns = columnsOf(details)
    await tx.familyMember.updateMany({ where: belongs, data: place })
    changedOne(
      await tx.person.updateMany({
        where: { id: personId, version },
        data: { ...columns, version: { increment: 1 } },
      }),
    )
    const { person, ...was } = member
    const changed = await keepEarlier(context, {
      personId,
      before: { ...person, part: was.part, relationship: was.relationship, livesHere: was.livesHere },
      after: { ...columns, ...place },
    })
    await lookForSamePerson(context, personId)
    noteForAudit({ subjectId: personId, details: { changed } })
    return { familyId, personId }
  },
})
