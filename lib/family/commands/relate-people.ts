import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import type { Context } from '@/lib/operation/definition'
import { NotFound } from '@/lib/operation/refusal'
import { readTie, type TieChoice, tieChoices } from '../ties'

const tie = z.strictObject({
  otherId: z.uuid(),
  choice: z.enum(tieChoices).optional(),
  /** For an adult and a child: yes, no, or absent when not asked. */
  parentalResponsibility: z.boolean().optional(),
})

const input = z.strictObject({ familyId: z.uuid(), personId: z.uuid(), ties: z.array(tie).max(40) })

/**
 * Says what one person is to each of the others, and who has parental responsibility. What was recorded before
 * and no longer holds is ended, not erased.
 */
export const relatePeople = command({
  name: 'family.relate-people',
  input,
  may: 'changeFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'relationship-recorded',
  run: async (context) => {
    const {
      familyId,
      input: { personId, ties },
      noteForAudit,
    } = context
    await everyoneBelongs(context, [personId, ...ties.map(({ otherId }) => otherId)])
    for (const { otherId, choice, parentalResponsibility } of ties) {
      await endOthers(context, personId, otherId, choice)
      if (choice) await hold(context, { personId, otherId, choice, parentalResponsibility })
    }
    noteForAudit({ subjectId: personId, details: { ties: ties.filter(({ choice }) => choice).length } })
    return { familyId, personId }
  },
})

type Here = Pick<Context<unknown>, 'tx' | 'familyId' | 'today'>

async function everyoneBelongs({ tx, familyId }: Here, ids: string[]): Promise<void> {
  const wanted = [...new Set(ids)]
  const found = await tx.familyMember.count({ where: { familyId, personId: { in: wanted }, untilOn: null } })
  if (found !== wanted.length) throw new NotFound()
}

async function endOthers(
  { tx, familyId, today }: Here,
  personId: string,
  otherId: string,
  choice?: TieChoice,
) {
  const kept = choice && readTie(choice, personId, otherId)
  await tx.relationship.updateMany({
    where: {
      familyId,
      untilOn: null,
      OR: [
        { fromPersonId: personId, toPersonId: otherId },
        { fromPersonId: otherId, toPersonId: personId },
      ],
      ...(kept && { NOT: { fromPersonId: kept.from, toPersonId: kept.to, kind: kept.kind } }),
    },
    data: { untilOn: dayToColumn(today) },
  })
}

type Held = {
  personId: string
  otherId: string
  choice: TieChoice
  parentalResponsibility?: boolean | undefined
}

async function hold(
  { tx, familyId }: Here,
  { personId, otherId, choice, parentalResponsibility }: Held,
): Promise<void> {
  const { from, to, kind } = readTie(choice, personId, otherId)
  const data = { parentalResponsibility: parentalResponsibility ?? null, untilOn: null }
  const found = await tx.relationship.updateMany({
    where: { familyId, fromPersonId: from, toPersonId: to, kind },
    data,
  })
  if (found.count > 0) return
  await tx.relationship.create({
    data: { id: newId(), familyId, fromPersonId: from, toPersonId: to, kind, ...data },
  })
}
