import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { dayFromColumn } from '@/lib/db/day-column'
import { query } from '@/lib/operation/query'
import { alreadyKnown } from '../already-known'
import { saidOfAgencies } from '../purposes'
import { standingAnswer } from '../standing-answer'

/** What somebody said yes to and may take back, and what each of those agencies knows already. */
export const toTakeBack = query({
  name: 'consent.to-take-back',
  input: z.strictObject({ familyId: z.uuid(), agreementId: z.uuid() }),
  may: 'recordAgreement',
  on: ({ familyId, agreementId }) => record('agreement', agreementId, familyId),
  audit: 'agreement-viewed',
  run: async ({ tx, familyId, input: { agreementId } }) => {
    const { row, person, said, agencyName } = await standingAnswer(tx, familyId, agreementId)
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const agencies = saidOfAgencies(said, agencyName).filter(({ yes }) => yes.length > 0)
    const known = await alreadyKnown(tx, familyId)
    return {
      familyName: name,
      person,
      saidOn: dayFromColumn(row.answeredOn),
      agencies,
      known: known.filter((one) => agencies.some(({ agencyId }) => agencyId === one.id)),
    }
  },
})
