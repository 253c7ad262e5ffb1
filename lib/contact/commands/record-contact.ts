import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import { closeDrafts } from '@/lib/draft/close-drafts'
import { command } from '@/lib/operation/command'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import { contactReference } from '../reference'
import { unfinishedContact } from '../unfinished'

const words = z.string().min(1).max(100_000)

/** Writes down what is going well and what people are worried about: the start of everything for a family. */
export const recordContact = command({
  name: 'contact.record',
  input: z.strictObject({
    familyId: z.uuid(),
    /** The page of writing it comes from (`contact.begin`), whose id it takes: what was written there is then over. */
    contactId: z.uuid().optional(),
    dangerNow: z.boolean(),
    dangerDone: words.optional(),
    workingWell: words,
    worriedAbout: words,
    alreadyTried: words.optional(),
    familyWants: words.optional(),
    childsWords: words.optional(),
    childsWordsBy: z.uuid().optional(),
  }),
  may: 'recordContact',
  on: ({ familyId }) => family(familyId),
  audit: 'contact-recorded',
  run: async (context) => {
    const { tx, actor, input, now, familyId, noteForAudit } = context
    if (input.dangerNow && !input.dangerDone)
      throw invalid('dangerDone', 'Write what you did about the danger')
    if (input.childsWordsBy && !(await isInFamily(tx, familyId, input.childsWordsBy))) {
      throw invalid('childsWordsBy', 'Select somebody in this family')
    }
    if (input.childsWords && !input.childsWordsBy)
      throw invalid('childsWordsBy', 'Select whose words these are')
    const contactId = input.contactId ?? newId()
    if (input.contactId && !(await endWriting(context, input.contactId)))
      throw invalid('', 'This has been kept already. Go back to the family to read it')
    await tx.contact.create({
      data: {
        id: contactId,
        reference: await nextReference(tx, now),
        familyId,
        recordedBy: actor.workerId,
        agencyId: actor.agencyId,
        recordedAt: now,
        dangerNow: input.dangerNow,
        dangerDone: input.dangerDone ?? null,
        workingWell: input.workingWell,
        worriedAbout: input.worriedAbout,
        alreadyTried: input.alreadyTried ?? null,
        familyWants: input.familyWants ?? null,
        childsWords: input.childsWords ?? null,
        childsWordsBy: input.childsWords ? (input.childsWordsBy ?? null) : null,
      },
    })
    await recordOnTimeline(context, {
      familyId,
      kind: 'contact-recorded',
      track: 'team',
      words: { who: actor.name, agency: actor.agencyName },
      about: contactId,
    })
    noteForAudit({ subjectId: contactId, details: { dangerNow: input.dangerNow } })
    return { familyId, contactId }
  },
})

/** Whether the page of writing was this person's, about this family, and still open: nobody can add to it from now on. */
async function endWriting(context: Context<unknown>, contactId: string): Promise<boolean> {
  const begun = await unfinishedContact(context.tx, context.actor, context.familyId)
  return begun?.contactId === contactId && (await closeDrafts(context, 'contact', contactId)) === 1
}

async function isInFamily(tx: Transaction, familyId: string, personId: string): Promise<boolean> {
  return (await tx.familyMember.count({ where: { familyId, personId } })) > 0
}

async function nextReference(tx: Transaction, now: Date): Promise<string> {
  const rows = await tx.$queryRaw<{ next: bigint }[]>`SELECT nextval('contact_reference_seq') AS next`
  return contactReference(now, Number(rows[0]?.next ?? 0))
}
