import { redirect } from 'next/navigation'
import { mayWork } from '@/lib/access/may'
import { requireActor } from '@/lib/auth/actor'
import { heldForMe } from '@/lib/auth/held-on-this-browser'
import { hasNews } from '@/lib/auth/news'
import { orBusy } from '@/lib/auth/or-busy'
import { paths } from '@/lib/paths'

/** The front door: each kind of work starts where its day starts, or where somebody was cut off. */
export default async function HomePage() {
  const actor = await requireActor()
  if (actor.mustShowKey) redirect(paths.accountKeys())
  const held = await orBusy(heldForMe(actor, new Date()))
  if (held) redirect(held.address)
  if (await orBusy(hasNews(actor, new Date()))) redirect(paths.accountNews())
  if (mayWork('viewQueue', actor)) redirect(paths.triage())
  if (mayWork('viewCaseload', actor)) redirect(paths.caseload())
  if (mayWork('administer', actor)) redirect(paths.administration())
  redirect(paths.myWork())
}
