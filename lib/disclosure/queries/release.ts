import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { record } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { firstName, nameInFull } from '@/lib/person/name'

export type ReleaseQuestion = {
  familyName: string
  name: string
  called: string
  why: string
  askedBy: string
  askedAt: Date
  answer: 'released' | 'refused' | undefined
  isMine: boolean
}

/** A question about a protected address, for the one who may answer. It does not hold the address. */
export const releaseQuestion = query({
  name: 'disclosure.release',
  input: z.strictObject({ familyId: z.uuid(), releaseId: z.uuid() }),
  may: 'releaseProtected',
  on: ({ releaseId, familyId }) => record('release', releaseId, familyId),
  audit: 'release-viewed',
  run: async ({ tx, actor, familyId, input: { releaseId } }): Promise<ReleaseQuestion> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const release = await tx.protectedRelease.findUniqueOrThrow({ where: { id: releaseId } })
    const person = await tx.person.findUniqueOrThrow({ where: { id: release.recipientPersonId } })
    const asker = await tx.worker.findUniqueOrThrow({ where: { id: release.askedBy } })
    const names = { fullName: person.fullName, knownAs: person.knownAs ?? undefined }
    return {
      familyName: name,
      name: nameInFull(names),
      called: firstName(names),
      why: release.why,
      askedBy: asker.name,
      askedAt: release.askedAt,
      answer: release.answer === 'released' || release.answer === 'refused' ? release.answer : undefined,
      isMine: isSelf(actor, release.askedBy),
    }
  },
})
