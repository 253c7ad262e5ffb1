import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import { readDraft } from '@/lib/draft/read-draft'
import { query } from '@/lib/operation/query'
import type { PersonName } from '@/lib/person/types'
import { contactSection } from '../unfinished'

export type ContactToWrite = {
  familyId: string
  familyName: string
  contactId: string
  writer: string
  dangerNow: 'yes' | 'no'
  /** Who may be quoted. */
  children: readonly ({ id: string } & PersonName)[]
  draft: Awaited<ReturnType<typeof readDraft>>
}

/** A contact while it is written, for its writer. One that has been kept is still found here, with a closed draft. */
export const contactToWrite = query({
  name: 'contact.to-write',
  input: z.strictObject({ familyId: z.uuid(), contactId: z.uuid() }),
  may: 'recordContact',
  on: ({ contactId, familyId }) => record('draft', contactId, familyId),
  audit: 'draft-opened',
  run: async ({ tx, actor, input, now }): Promise<ContactToWrite> => {
    const { familyId, contactId } = input
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const children = await tx.familyMember.findMany({
      where: { familyId, part: 'child', untilOn: null },
      include: { person: true },
      orderBy: { place: 'asc' },
    })
    const place = { kind: 'contact', documentId: contactId, section: contactSection } as const
    const draft = await readDraft(tx, place, { me: actor.workerId, now })
    return {
      familyId,
      familyName: name,
      contactId,
      writer: actor.workerId,
      dangerNow: draft.values['dangerNow'] === 'yes' ? 'yes' : 'no',
      children: children.map(({ person: { id, fullName, knownAs } }) => ({
        id,
        fullName,
        knownAs: knownAs ?? undefined,
      })),
      draft,
    }
  },
})
