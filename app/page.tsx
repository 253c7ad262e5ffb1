import { redirect } from 'next/navigation'
import { mayWork } from '@/lib/access/may'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'

/** The front door: each kind of work starts where its day starts. */
export default async function HomePage() {
  const actor = await requireActor()
  if (mayWork('viewQueue', actor)) redirect(paths.triage())
  if (mayWork('viewCaseload', actor)) redirect(paths.caseload())
  redirect(paths.myWork())
}
