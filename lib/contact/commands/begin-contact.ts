import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { lockOrBeginDraft } from '@/lib/draft/locked-draft'
import { writeChange } from '@/lib/draft/write-change'
import { command } from '@/lib/operation/command'
import { contactSection, unfinishedContact } from '../unfinished'

/**
 * Keeps the answer to "Is anyone in danger now?" and begins the page on which the rest is written, or goes on with
 * the one this person began about this family. The answer is kept with the words, never in an address.
 */
export const beginContact = command({
  name: 'contact.begin',
  input: z.strictObject({ familyId: z.uuid(), dangerNow: z.boolean() }),
  may: 'recordContact',
  on: ({ familyId }) => family(familyId),
  audit: 'draft-saved',
  leavesCaseload: true,
  run: async ({ tx, actor, input: { dangerNow }, familyId, now, noteForAudit }) => {
    const begun = await unfinishedContact(tx, actor, familyId)
    const contactId = begun?.contactId ?? newId()
    const draft = await lockOrBeginDraft(
      tx,
      { kind: 'contact', documentId: contactId, section: contactSection },
      { familyId, ownerId: actor.workerId },
      actor.workerId,
      now,
    )
    const answer = dangerNow ? 'yes' : 'no'
    if (draft.values['dangerNow'] !== answer)
      await writeChange(tx, draft, actor.workerId, newId(), { dangerNow: answer }, now)
    noteForAudit({ subjectId: contactId, details: { dangerNow } })
    return { familyId, contactId }
  },
})
