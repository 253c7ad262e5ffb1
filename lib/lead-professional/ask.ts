import 'server-only'
import { grantAccess } from '@/lib/access/grant'
import { recordOnTimeline } from '@/lib/chronology/record'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import type { EpisodeNow } from '@/lib/team/episode-now'

export type Asking = { workerId: string; because: string; familyView?: string | undefined }

/**
 * Asks somebody to be the named person. The named person sees everything, so their agency must be in the
 * family's agreement, unless they hold the family already or a duty to protect applies. The question lets them
 * see what they are asked, and no more, until they answer. Returns the id of the question.
 */
export async function askLead(
  context: Context<unknown>,
  episode: EpisodeNow,
  { workerId, because, familyView }: Asking,
): Promise<string> {
  const { tx, actor, now, familyId } = context
  const worker = await tx.worker.findUnique({ where: { id: workerId }, include: { agency: true } })
  if (!worker || (worker.leftAt && worker.leftAt <= now)) {
    throw invalid('workerId', 'Choose someone who works in the partnership')
  }
  await refuseTwice(tx, episode.id, workerId, worker.name)
  const seesItAlready = workerId === episode.holderId || episode.level === 'statutory'
  if (!seesItAlready && !(await isCovered(tx, familyId, worker.agencyId))) {
    throw invalid(
      'workerId',
      `The family has not said we may share with ${worker.agency.name} yet. Ask them, write down their answer, then ask ${worker.name}`,
    )
  }
  const id = newId()
  await tx.leadProfessional.create({
    data: {
      id,
      episodeId: episode.id,
      familyId,
      workerId,
      because,
      familyView: familyView ?? null,
      askedBy: actor.workerId,
      askedAt: now,
    },
  })
  await grantAccess(tx, { familyId, to: { workerId }, relation: 'team-member', because: id, at: now })
  await recordOnTimeline(context, {
    familyId,
    kind: 'named-person-asked',
    track: 'team',
    words: { person: worker.name },
    episodeId: episode.id,
    about: id,
  })
  return id
}

async function refuseTwice(tx: Transaction, episodeId: string, workerId: string, name: string) {
  const current = await tx.leadProfessional.findMany({
    where: { episodeId, declinedAt: null, endedAt: null },
  })
  if (current.some((lead) => lead.acceptedAt !== null && lead.workerId === workerId)) {
    throw invalid('workerId', `${name} is the named person already`)
  }
  if (current.some((lead) => lead.acceptedAt === null)) {
    throw invalid(
      '',
      'Somebody has been asked and has not answered yet. Take that question back before you ask again',
    )
  }
}

async function isCovered(tx: Transaction, familyId: string, agencyId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM who_can_see(${familyId}::uuid)
    WHERE relation = 'agreed-agency' AND agency_id = ${agencyId}::uuid AND (until_at IS NULL OR until_at > now())`
  return rows.length > 0
}
