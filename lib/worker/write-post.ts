import 'server-only'
import type { Work } from '@/lib/access/actor'
import { isSelf } from '@/lib/access/same-person'
import { newId } from '@/lib/db/id'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import { checkPlace, type Place } from './where-they-work'

type NewPost = Place & { work: Work; jobTitle: string; capacity?: number | undefined }
type Person = { signInId: string; name: string; phone: string | null }

/**
 * Writes down a further post of somebody who works here already. It is opened by the sign-in they have: no e-mail, no
 * link. No administrator gives themselves one. Returns its id.
 */
export async function writePost(
  { tx, actor, now }: Pick<Context<unknown>, 'tx' | 'actor' | 'now'>,
  person: Person,
  place: NewPost,
): Promise<string> {
  if (isSelf(actor, person.signInId)) throw invalid('', 'Ask another administrator to give you a post')
  await checkPlace(tx, place)
  const same = await tx.worker.count({
    where: {
      signInId: person.signInId,
      agencyId: place.agencyId,
      work: place.work,
      OR: [{ leftAt: null }, { leftAt: { gt: now } }],
    },
  })
  if (same > 0) throw invalid('agencyId', `${person.name} does that work there already`)
  const id = newId()
  await tx.$executeRaw`INSERT INTO worker (id, sign_in_id, name, job_title, phone, agency_id, team_id, work, capacity)
    VALUES (${id}::uuid, ${person.signInId}::uuid, ${person.name}, ${place.jobTitle}, ${person.phone},
      ${place.agencyId}::uuid, ${place.teamId ?? null}::uuid, ${place.work}, ${place.capacity ?? null})`
  return id
}
