import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { ChangedMeanwhile, invalid } from '@/lib/operation/refusal'
import { prepare } from '../prepare'

/** Asks a second person to look through what is written about somebody, as it was checked: that is what may then be given. */
export const askSecondCheck = command({
  name: 'disclosure.ask-second-check',
  input: z.strictObject({
    familyId: z.uuid(),
    recipientId: z.uuid(),
    /** Of what was looked at on the check screen, and how far that was told. */
    digest: z.string().max(64),
    upTo: z
      .string()
      .regex(/^\d{1,19}$/)
      .optional(),
    note: z.string().trim().min(1).max(2_000),
  }),
  may: 'giveDocument',
  on: ({ familyId }) => family(familyId),
  audit: 'second-check-asked',
  run: async (context) => {
    const { tx, actor, familyId, now, input, noteForAudit } = context
    const { recipientId, upTo, digest, note } = input
    const prepared = await prepare(context, { document: 'subject-access', recipientId, upTo })
    const { recipient, contents, leftOut, aboutOthers, warnings, second } = prepared
    if (second.is === 'asked') throw invalid('', 'A manager has been asked already, and has not answered yet')
    if (second.is === 'not-needed' || second.is === 'may-be-given')
      throw invalid('', 'Nobody need look through this again: it can be given')
    if (prepared.digest !== digest) throw new ChangedMeanwhile()
    const secondCheckId = newId()
    await tx.secondCheck.create({
      data: {
        id: secondCheckId,
        familyId,
        recipientPersonId: recipient.id,
        recipientKind: recipient.kind,
        contents: JSON.parse(JSON.stringify(contents)),
        digest,
        leftOut,
        aboutOthers,
        warnings: warnings.length,
        note,
        askedBy: actor.workerId,
        askedAt: now,
      },
    })
    noteForAudit({ subjectId: secondCheckId, details: { leftOut: aboutOthers.length } })
    return { familyId, secondCheckId }
  },
})
