import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { firstName } from '@/lib/person/name'
import { needsEpisode } from '../episode-now'
import { joinTeam } from '../join-team'

/** Invites someone of the family into the team around it: a parent, a nan, a child who wants to come. */
export const invitePerson = command({
  name: 'team.invite-person',
  input: z.strictObject({
    familyId: z.uuid(),
    personId: z.uuid('Choose who to invite'),
    thereFor: z.string().trim().max(200).optional(),
  }),
  may: 'inviteTeam',
  on: ({ familyId }) => family(familyId),
  audit: 'team-invited',
  run: async (context) => {
    const { tx, input, familyId } = context
    const episode = await needsEpisode(tx, familyId)
    const membership = await tx.familyMember.findFirst({
      where: { familyId, personId: input.personId, untilOn: null },
      include: { person: true },
    })
    if (!membership) throw invalid('personId', 'Choose someone in the family')
    const { fullName, knownAs } = membership.person
    const memberId = await joinTeam(context, episode.id, {
      who: { personId: input.personId },
      name: firstName({ fullName, knownAs: knownAs ?? undefined }),
      thereFor: input.thereFor,
    })
    context.noteForAudit({ subjectId: memberId, details: { personId: input.personId } })
    return { familyId, memberId }
  },
})
