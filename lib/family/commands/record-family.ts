import 'server-only'
import { grantAccess } from '@/lib/access/grant'
import { nothing } from '@/lib/access/subject'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import { checkLocality } from '@/lib/locality/to-choose'
import { command } from '@/lib/operation/command'
import { askAboutKnownPeople, checkBirths } from '../ask-about-known-people'
import { moveIn } from '../move-in'
import { nameFor } from '../name-for'
import { newFamily } from '../new-family'
import { writeDownMembers } from '../write-down-members'

/**
 * Writes a family down for the first time: who is in it, what the adults are to the children, and where they live.
 * Asks first about people the writer can already see who may be the same; the same person is then in both.
 * Throws InvalidInput with those people on offer, each at its row.
 */
export const recordFamily = command({
  name: 'family.record',
  input: newFamily,
  may: 'signedIn',
  on: nothing,
  audit: 'family-recorded',
  run: async (context) => {
    const { tx, actor, input: family, now, today, noteForAudit } = context
    checkBirths(family, today)
    await checkLocality(tx, family.locality)
    await askAboutKnownPeople(context, family)
    const familyId = newId()
    await tx.family.createMany({
      data: {
        id: familyId,
        name: nameFor(family),
        locality: family.locality ?? null,
        createdBy: actor.workerId,
        createdAt: now,
      },
    })
    await grantAccess(tx, { familyId, to: { workerId: actor.workerId }, relation: 'recorded-it', at: now })
    noteForAudit({ familyId, details: { children: family.children.length, adults: family.adults.length } })
    if (family.address) await moveIn(context, { familyId, ...family.address })
    await writeDownMembers(context, familyId, family)
    await recordOnTimeline(context, {
      familyId,
      kind: 'family-recorded',
      track: 'team',
      words: { who: actor.name },
    })
    return { familyId }
  },
})
