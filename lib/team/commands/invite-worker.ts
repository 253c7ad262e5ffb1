import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { needsEpisode } from '../episode-now'
import { joinTeam } from '../join-team'

/**
 * Invites a worker into the team around the family. Whether their agency is in the family's agreement is not
 * asked: without it they see what they are invited to and their own actions, and the page says so.
 */
export const inviteWorker = command({
  name: 'team.invite-worker',
  input: z.strictObject({
    familyId: z.uuid(),
    workerId: z.uuid('Choose who to invite'),
    thereFor: z.string().trim().max(200).optional(),
  }),
  may: 'inviteTeam',
  on: ({ familyId }) => family(familyId),
  audit: 'team-invited',
  run: async (context) => {
    const { tx, input, familyId } = context
    const episode = await needsEpisode(tx, familyId)
    const worker = await tx.worker.findUnique({ where: { id: input.workerId } })
    if (!worker || (worker.leftAt && worker.leftAt <= context.now)) {
      throw invalid('workerId', 'Choose someone who works in the partnership')
    }
    const memberId = await joinTeam(context, episode.id, {
      who: { workerId: worker.id },
      name: worker.name,
      thereFor: input.thereFor,
    })
    context.noteForAudit({ subjectId: memberId, details: { workerId: worker.id } })
    return { familyId, memberId }
  },
})
