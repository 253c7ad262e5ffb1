import type { Crumb } from '@/components/ui/page-header/breadcrumbs'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

/** Where a page about a meeting is. */
export function meetingCrumbs(
  { familyId, familyName }: { familyId: string; familyName: string },
  ...here: Crumb[]
): Crumb[] {
  return [
    { label: familyWords(familyName), href: paths.family(familyId) },
    { label: 'Meetings', href: paths.meetings(familyId) },
    ...here,
  ]
}
