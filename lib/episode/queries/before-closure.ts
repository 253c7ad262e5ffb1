import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { readDraft } from '@/lib/draft/read-draft'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import { closureSection } from '../closure-types'

export type BeforeClosure = {
  familyId: string
  familyName: string
  episodeId: string
  openActions: readonly { id: string; words: string }[]
  unmetNeeds: number
  /** Asked already: the manager has not answered yet. */
  waiting: string | undefined
  writer: string
  draft: Awaited<ReturnType<typeof readDraft>>
}

/** What the named person sees while asking to end the help: what is still open, and the words so far. */
export const beforeClosure = query({
  name: 'episode.before-closure',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'askClosure',
  on: ({ familyId }) => family(familyId),
  audit: 'closure-viewed',
  run: async ({ tx, actor, familyId, now }): Promise<BeforeClosure> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const episode = await tx.episode.findFirst({
      where: { familyId, closedAt: null },
      select: { id: true },
    })
    if (!episode) throw new NotFound()
    const openActions = await tx.action.findMany({
      where: { familyId, plan: { endedAt: null }, doneAt: null, droppedAt: null },
      select: { id: true, words: true },
      orderBy: { dueOn: 'asc' },
    })
    const unmetNeeds = await tx.need.count({ where: { familyId, metOn: null, withdrawnAt: null } })
    const asked = await tx.closure.findFirst({
      where: { episodeId: episode.id, signedOffAt: null, returnedAt: null },
      select: { id: true },
    })
    const place = { kind: 'closure', documentId: episode.id, section: closureSection } as const
    return {
      familyId,
      familyName: name,
      episodeId: episode.id,
      openActions,
      unmetNeeds,
      waiting: asked?.id,
      writer: actor.workerId,
      draft: await readDraft(tx, place, { me: actor.workerId, now }),
    }
  },
})
