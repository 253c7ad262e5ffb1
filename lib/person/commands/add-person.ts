import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { parts } from '@/lib/family/words-for-part'
import { command } from '@/lib/operation/command'
import { InvalidInput } from '@/lib/operation/refusal'
import { alreadyKnown, offersOf, someoneNew } from '../already-known'
import { checkBirth } from '../check-birth'
import { personDetails } from '../input'
import { firstName } from '../name'
import { bringIn, writeDownPerson } from '../write-down'

const input = z.strictObject({
  familyId: z.uuid(),
  details: personDetails,
  part: z.enum(parts),
  relationship: z.string().max(60).optional(),
  livesHere: z.boolean().optional(),
  /** Somebody already recorded, or `new` when asked and it was nobody known. */
  sameAs: z.union([z.uuid(), z.literal('new')]).optional(),
})

/**
 * Adds someone to a family. Asks first about people of other families this person can see who may be the same.
 * Throws InvalidInput with them on offer.
 */
export const addPerson = command({
  name: 'person.add',
  input,
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'person-added',
  run: async (context) => {
    checkBirth(context.input.details, context.today)
    const {
      tx,
      familyId,
      input: { details, part, relationship, livesHere, sameAs },
      noteForAudit,
    } = context
    if (sameAs === undefined) await ask(context)
    const place = await tx.familyMember.count({ where: { familyId } })
    const membership = { familyId, part, relationship, livesHere, place }
    const personId =
      sameAs && sameAs !== someoneNew
        ? await bringIn(context, sameAs, membership)
        : await writeDownPerson(context, details, membership)
    noteForAudit({ subjectId: personId })
    return { familyId, personId }
  },
})

async function ask(context: Parameters<typeof addPerson.definition.run>[0]): Promise<void> {
  const { fullName, knownAs, bornOn, nhsNumber, upn } = context.input.details
  const sought = { fullName, knownAs, bornOn, nhsNumber, upn }
  const found = await alreadyKnown(context, sought, { familyId: context.familyId })
  if (found.length === 0) return
  const message = `Say whether ${firstName({ fullName })} is someone you already work with`
  throw new InvalidInput([{ field: 'sameAs', message, offers: offersOf(found, context) }])
}
