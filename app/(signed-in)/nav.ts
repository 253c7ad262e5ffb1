import type { NavItem } from '@/components/ui/shell/shell-view'
import type { Actor } from '@/lib/access/actor'
import { mayWork } from '@/lib/access/may'
import { paths } from '@/lib/paths'

/** Not for an administrator, who sees no family. */
const withFamilies: readonly NavItem[] = [
  { label: 'Find', href: paths.find() },
  { label: 'My families', href: paths.families() },
]

/** Where this person may go, in the order of their day. */
export function navFor(actor: Actor): NavItem[] {
  return [
    ...(mayWork('viewQueue', actor) ? [{ label: 'Queue', href: paths.triage() }] : []),
    { label: 'My work', href: paths.myWork() },
    ...(mayWork('viewCaseload', actor) ? [{ label: 'Team', href: paths.caseload() }] : []),
    ...(mayWork('viewMatches', actor) ? [{ label: 'Matches', href: paths.matches() }] : []),
    ...(mayWork('administer', actor) ? [{ label: 'Administration', href: paths.administration() }] : []),
    ...(actor.work === 'administrator' ? [] : withFamilies),
    ...(mayWork('keepGuidance', actor) ? [{ label: 'Guidance', href: paths.guidance() }] : []),
    { label: 'Explore', href: paths.explore(), rare: true },
    { label: 'Help', href: paths.help(), rare: true },
  ]
}
