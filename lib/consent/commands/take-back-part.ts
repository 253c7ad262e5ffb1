import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { day as toDay } from '@/lib/calendar/day'
import { recordOnTimeline } from '@/lib/chronology/record'
import { dayFromColumn, dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { coverAgencies } from '../cover-agencies'
import { purposes, without } from '../purposes'
import { standingAnswer } from '../standing-answer'
import { tellOfWithdrawal } from '../tell-of-withdrawal'
import { agreementHows } from '../types'
import { takenBackInWords } from '../words'

/**
 * Somebody takes back a part of what they agreed to, for some agencies and purposes, without being asked everything
 * again. A new answer of theirs: what they said before, less what they took back. What they had not spoken of stays so.
 */
export const takeBackPart = command({
  name: 'consent.take-back-part',
  input: z.strictObject({
    familyId: z.uuid(),
    agreementId: z.uuid(),
    takenBack: z
      .array(z.strictObject({ agencyId: z.uuid(), purpose: z.enum(purposes) }))
      .min(1)
      .max(600),
    answeredOn: z.iso.date(),
    how: z.enum(agreementHows),
    ownWords: z.string().min(1).max(20_000).optional(),
  }),
  may: 'recordAgreement',
  on: ({ familyId, agreementId }) => record('agreement', agreementId, familyId),
  audit: 'agreement-narrowed',
  run: async (context) => {
    const { tx, actor, input, now, today, familyId, noteForAudit } = context
    const answeredOn = toDay(input.answeredOn)
    const { row, person, said, agencyName } = await standingAnswer(tx, familyId, input.agreementId)
    if (answeredOn > today) throw invalid('answeredOn', 'The day they said it must be today or before')
    if (answeredOn < dayFromColumn(row.answeredOn)) {
      throw invalid('answeredOn', 'The day must not be before they said yes')
    }
    const left = without(said, input.takenBack)
    const lost = said.filter(({ mayShare }, at) => mayShare && !left[at]?.mayShare)
    if (lost.length === 0) throw invalid('takenBack', 'Select what they took back')
    const agreementId = newId()
    const { personId, toWhat, evidence, reviewOn } = row
    await tx.agreement.create({
      data: {
        id: agreementId,
        familyId,
        personId,
        toWhat,
        evidence,
        reviewOn,
        answer: 'part',
        answeredOn: dayToColumn(answeredOn),
        how: input.how,
        ownWords: input.ownWords ?? null,
        explainedBy: actor.workerId,
        recordedAt: now,
      },
    })
    await tx.agreementAgency.createMany({
      data: left.map((saying) => ({ ...saying, agreementId, familyId })),
    })
    await coverAgencies(context, agreementId)
    await recordOnTimeline(context, {
      familyId,
      kind: 'agreement-narrowed',
      track: 'together',
      happenedOn: answeredOn,
      about: agreementId,
      words: { person, agencies: takenBackInWords(lost, agencyName) },
    })
    await tellOfWithdrawal(tx, { familyId, about: agreementId, by: actor.workerId, at: now })
    noteForAudit({ subjectId: agreementId, details: { takenBack: lost.length } })
    return { familyId, agreementId }
  },
})
