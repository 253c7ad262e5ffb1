import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { unfinishedContact } from '../unfinished'

export type NewContact = {
  familyName: string
  /** What this person began to write and has not kept. */
  unfinished: { contactId: string; savedAt: Date } | undefined
}

/** Before a contact is written: whose family it is, and whether there is one half written. */
export const newContact = query({
  name: 'contact.new',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'recordContact',
  on: ({ familyId }) => family(familyId),
  audit: 'family-viewed',
  run: async ({ tx, actor, familyId }): Promise<NewContact> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    return { familyName: name, unfinished: await unfinishedContact(tx, actor, familyId) }
  },
})
