import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { EmailOfPerson } from '../email-address'
import { firstName } from '../name'
import { readEmail } from '../read-email'

export type EmailToWrite = { familyName: string; called: string; email: EmailOfPerson | undefined }

/** Somebody's e-mail address as it is written down, for whoever changes it. */
export const emailOfPerson = query({
  name: 'person.email',
  input: z.strictObject({ familyId: z.uuid(), personId: z.uuid() }),
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'people-viewed',
  run: async ({ tx, familyId, input: { personId }, noteForAudit }): Promise<EmailToWrite> => {
    const member = await tx.familyMember.findFirst({
      where: { familyId, personId, untilOn: null },
      include: { person: true, family: true },
    })
    if (!member) throw new NotFound()
    const { person, family: of } = member
    noteForAudit({ subjectId: personId })
    return {
      familyName: of.name,
      called: firstName({ fullName: person.fullName, knownAs: person.knownAs ?? undefined }),
      email: await readEmail(tx, familyId, personId),
    }
  },
})
