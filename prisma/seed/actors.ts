import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/db/id'
import { agencies, managements, type SampleName, workers } from './ashmere'

/** One of the people of Ashmere, as if they had just signed in. */
export function signedIn(name: SampleName): Actor {
  const worker = workers[name]
  const agency = Object.values(agencies).find(({ id }) => id === worker.agencyId)
  return {
    workerId: worker.id,
    ...postsOf(worker),
    name: worker.name,
    jobTitle: worker.jobTitle,
    agencyId: worker.agencyId,
    agencyName: agency?.name ?? '',
    teamId: worker.teamId ?? undefined,
    work: worker.work,
    manages: managements.filter(({ workerId }) => workerId === worker.id).map(({ teamId }) => teamId),
    sessionId: newId(),
    freshAt: new Date(),
  }
}

function postsOf({ id, signInId }: (typeof workers)[SampleName]) {
  const posts = Object.values(workers).flatMap((each) => (each.signInId === signInId ? [each.id] : []))
  return { signInId, posts, worksElsewhere: posts.some((post) => post !== id) }
}
