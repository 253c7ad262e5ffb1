import type { Actor } from '@/lib/access/actor'
import { whyICanSee } from '@/lib/access/queries/why-i-can-see'
import { assessmentTasks } from '@/lib/assessment/queries/assessment-tasks'
import { whoLooked } from '@/lib/audit/queries/who-looked'
import { timeline } from '@/lib/chronology/queries/timeline'
import { conflictsOfFamily } from '@/lib/conflict/queries/conflicts'
import { familyAgreement } from '@/lib/consent/queries/agreement'
import { contactView } from '@/lib/contact/queries/contact'
import { changeOfHelp } from '@/lib/decision/queries/change-of-help'
import { given } from '@/lib/disclosure/queries/given'
import { beforeClosure } from '@/lib/episode/queries/before-closure'
import { familyPage } from '@/lib/family/queries/family-page'
import { familyPeople } from '@/lib/family/queries/family-people'
import { meetingsOfFamily } from '@/lib/meeting/queries/meetings'
import { planOfFamily } from '@/lib/plan/queries/plan'
import { restrictionOfFamily } from '@/lib/restriction/queries/restriction'
import { recordKeeping } from '@/lib/retention/queries/record-keeping'
import { teamOfFamily } from '@/lib/team/queries/team'

type Door = (who: Actor, familyId: string, id: string) => Promise<unknown>

/** What the page behind each link of a family's page asks for, by the end of its address. */
const doors: readonly [RegExp, Door][] = [
  [/^\/families\/[^/]+()$/, (who, familyId) => familyPage(who, { familyId })],
  [/\/people()$/, (who, familyId) => familyPeople(who, { familyId })],
  [/\/contacts\/([^/]+)$/, (who, familyId, contactId) => contactView(who, { familyId, contactId })],
  [
    /\/assessments\/([^/]+)$/,
    (who, familyId, assessmentId) => assessmentTasks(who, { familyId, assessmentId }),
  ],
  [/\/plan()$/, (who, familyId) => planOfFamily(who, { familyId })],
  [/\/meetings()$/, (who, familyId) => meetingsOfFamily(who, { familyId })],
  [/\/team()$/, (who, familyId) => teamOfFamily(who, { familyId })],
  [/\/timeline()$/, (who, familyId) => timeline(who, { familyId })],
  [/\/agreement()$/, (who, familyId) => familyAgreement(who, { familyId })],
  [/\/given()$/, (who, familyId) => given(who, { familyId })],
  [/\/why()$/, (who, familyId) => whyICanSee(who, { familyId })],
  [/\/who-has-looked()$/, (who, familyId) => whoLooked(who, { familyId })],
  [/\/restriction()$/, (who, familyId) => restrictionOfFamily(who, { familyId })],
  [/\/kept-out()$/, (who, familyId) => conflictsOfFamily(who, { familyId })],
  [/\/keeping()$/, (who, familyId) => recordKeeping(who, { familyId })],
  [/\/change-of-help()$/, (who, familyId) => changeOfHelp(who, { familyId })],
  [/\/close()$/, (who, familyId) => beforeClosure(who, { familyId })],
]

/** Goes through a link of a family's page. A link that nobody has said the door of is an error. */
export async function goThrough(href: string, who: Actor, familyId: string): Promise<void> {
  for (const [address, door] of doors) {
    const [, id] = address.exec(href) ?? []
    if (id === undefined) continue
    await door(who, familyId, id)
    return
  }
  throw new Error(`No door is known for ${href}`)
}
