import 'server-only'
import { rules } from '@/lib/access/rules'
import { dayFromInstant } from '@/lib/calendar/day'
import { dayWords } from '@/lib/calendar/words'
import { acceptLead } from '@/lib/lead-professional/accept'
import { askLead } from '@/lib/lead-professional/ask'
import type { Context } from '@/lib/operation/definition'
import { NotAllowed } from '@/lib/operation/refusal'
import type { EpisodeNow } from '@/lib/team/episode-now'
import type { RecordInput } from './input'

/**
 * Whom the family wants as named person, as it was agreed at the meeting. Nothing happens when it is the one they
 * have. Somebody else is asked, and answers for themselves; only the one who writes this can say yes for themselves.
 */
export async function keepNamedPerson(
  context: Context<RecordInput>,
  episode: EpisodeNow,
  startsAt: Date,
): Promise<void> {
  const { tx, actor, input, can } = context
  if (!input.namedPerson) return
  const { workerId, familyView } = input.namedPerson
  const current = await tx.leadProfessional.findFirst({
    where: { episodeId: episode.id, workerId, declinedAt: null, endedAt: null },
  })
  if (current) return
  if (!can('askLead')) throw new NotAllowed('askLead', rules.askLead.whoCan)
  const because = `Agreed at the family meeting on ${dayWords(dayFromInstant(startsAt))}`
  const leadId = await askLead(context, episode, { workerId, because, familyView: familyView || undefined })
  if (workerId === actor.workerId) await acceptLead(context, episode, { id: leadId, workerId })
}
