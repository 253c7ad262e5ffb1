import type { SummaryRow } from '@/components/ui/summary-list/summary-list'
import type { PersonOfFamily } from '@/lib/family/people'
import { paths } from '@/lib/paths'

/** The way to write down where somebody lives who does not live with the others. */
export function apartRow({ familyId, person, mayChange }: PersonOfFamily): SummaryRow[] {
  if (!mayChange || person.livesHere !== false) return []
  return [
    {
      label: 'Where they live',
      value: <a href={paths.familyAddressNew(familyId, { person: person.id })}>Write down where they live</a>,
    },
  ]
}
