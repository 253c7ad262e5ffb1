import type { Actor } from '@/lib/access/actor'
import { grantAccess } from '@/lib/access/grant'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { dayToColumn } from '@/lib/db/day-column'
import { newId } from '@/lib/db/id'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { openEpisode } from '@/lib/episode/open-episode'
import type { EpisodeLevel } from '@/lib/episode/types'
import type { Context } from '@/lib/operation/definition'

export { signedIn } from '@/prisma/seed/actors'

export type FamilyOfTest = { familyId: string; contactId: string; children: string[]; adults: string[] }

/**
 * A family somebody has written down, with a contact: two children and one parent unless said otherwise.
 * Made beneath the commands, so that the test of a later step does not lean on the earlier ones.
 */
export async function aFamily(
  by: Actor,
  {
    name = 'Tester',
    children = ['Ada Tester', 'Ola Tester'],
    adults = ['Rae Tester'],
    bornOn = '2017-03-14',
    now = new Date(),
  }: { name?: string; children?: string[]; adults?: string[]; bornOn?: string; now?: Date } = {},
): Promise<FamilyOfTest> {
  return inTransaction(by, async (tx) => {
    const familyId = newId()
    const contactId = newId()
    await tx.family.createMany({
      data: { id: familyId, name, locality: 'Millbrook', createdBy: by.workerId, createdAt: now },
    })
    await grantAccess(tx, { familyId, to: { workerId: by.workerId }, relation: 'recorded-it', at: now })
    const add = async (part: 'child' | 'parent', fullName: string, place: number) => {
      const personId = newId()
      const born = part === 'child' ? bornOn : '1990-06-01'
      await tx.person.createMany({
        data: {
          id: personId,
          fullName,
          bornOn: dayToColumn(born as Day),
          createdBy: by.workerId,
          createdAt: now,
        },
      })
      await tx.familyMember.create({
        data: {
          id: newId(),
          familyId,
          personId,
          part,
          place,
          livesHere: true,
          fromOn: dayToColumn(dayFromInstant(now)),
        },
      })
      return personId
    }
    const childIds: string[] = []
    for (const [place, child] of children.entries()) childIds.push(await add('child', child, place))
    const adultIds: string[] = []
    for (const [place, adult] of adults.entries()) adultIds.push(await add('parent', adult, 10 + place))
    await tx.contact.create({
      data: {
        id: contactId,
        reference: `T-${contactId.slice(-12)}`,
        familyId,
        recordedBy: by.workerId,
        agencyId: by.agencyId,
        recordedAt: now,
        dangerNow: false,
        workingWell: 'They read together every night',
        worriedAbout: 'Mornings have been hard since September',
      },
    })
    return { familyId, contactId, children: childIds, adults: adultIds }
  })
}

/** An open episode for a family, held by whoever opens it. Returns its id. */
export async function anEpisode(
  by: Actor,
  { familyId, contactId }: Pick<FamilyOfTest, 'familyId' | 'contactId'>,
  { level = 'multi-agency', now = new Date() }: { level?: EpisodeLevel; now?: Date } = {},
): Promise<string> {
  return inTransaction(by, async (tx) => {
    const episodeId = await openEpisode(contextOf(tx, by, familyId, now), {
      contactId,
      level,
      outcome: level,
      why: 'raised-it',
    })
    await tx.$executeRaw`SELECT refresh_caseload(${familyId}::uuid)`
    return episodeId
  })
}

/** What an operation's inner functions are given, for calling them on their own. */
export function contextOf(
  tx: Transaction,
  actor: Actor,
  familyId: string,
  now = new Date(),
): Context<unknown> {
  return {
    tx,
    actor,
    input: undefined,
    now,
    today: dayFromInstant(now),
    familyId,
    relation: undefined,
    relations: [],
    can: () => false,
    noteForAudit: () => undefined,
  }
}

/** The family's agency agreement for tests: people of this agency are covered from now on. */
export async function agreeTo(
  by: Actor,
  familyId: string,
  agencyId: string,
  now = new Date(),
): Promise<void> {
  await inTransaction(by, (tx) =>
    grantAccess(tx, { familyId, to: { agencyId }, relation: 'agreed-agency', at: now }),
  )
}
