import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { rules } from '@/lib/access/rules'
import type { Transaction } from '@/lib/db/transaction'
import { ChangedMeanwhile, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { leadStatus } from './status'

/** The question, when it was put to this person and still waits. Nobody answers for somebody else. */
export async function askedOfMe(tx: Transaction, actor: Actor, leadId: string) {
  const lead = await tx.leadProfessional.findUnique({ where: { id: leadId } })
  if (!lead) throw new NotFound()
  if (lead.workerId !== actor.workerId) throw new NotAllowed('answerLead', rules.answerLead.whoCan)
  if (leadStatus(lead) !== 'waiting') throw new ChangedMeanwhile()
  return lead
}
