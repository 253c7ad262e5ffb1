import type { Crumb } from '@/components/ui/page-header/breadcrumbs'
import { familyWords } from '@/lib/family/words'
import { paths } from '@/lib/paths'

/** Where a page of the plan is. */
export function planCrumbs(
  { familyId, familyName }: { familyId: string; familyName: string },
  here: string,
): Crumb[] {
  return [
    { label: familyWords(familyName), href: paths.family(familyId) },
    { label: 'Plan', href: paths.plan(familyId) },
    { label: here },
  ]
}
