import 'server-only'
import { z } from 'zod'
import { isSelf } from '@/lib/access/same-person'
import { nothing } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { invalid, NotFound } from '@/lib/operation/refusal'
import { workingHere } from '@/lib/worker/working'

/**
 * Somebody manages a team from now on: from their next request they see the families its people look after. An
 * administrator does not make themselves one.
 */
export const addManager = command({
  name: 'agency.add-manager',
  input: z.strictObject({ teamId: z.uuid(), workerId: z.uuid() }),
  may: 'administer',
  on: nothing,
  audit: 'team-manager-changed',
  needs: 'fresh-sign-in',
  run: async ({ tx, actor, input, now, noteForAudit }) => {
    const { teamId } = input
    if ((await tx.team.count({ where: { id: teamId } })) === 0) throw new NotFound()
    const worker = await workingHere(tx, input.workerId, now)
    if (isSelf(actor, worker.id)) throw invalid('workerId', 'Ask another administrator to do this for you')
    if (worker.work !== 'manager')
      throw invalid('workerId', `${worker.name} does not do a manager’s work. Change what they do first`)
    const manages = await tx.teamManagement.count({
      where: { teamId, workerId: worker.id, OR: [{ untilAt: null }, { untilAt: { gt: now } }] },
    })
    if (manages > 0) throw invalid('workerId', `${worker.name} manages this team already`)
    const managementId = newId()
    await tx.teamManagement.createMany({
      data: { id: managementId, teamId, workerId: worker.id, fromAt: now },
    })
    noteForAudit({ subjectId: worker.id, details: { teamId, what: 'began' } })
    return { teamId, managementId }
  },
})
