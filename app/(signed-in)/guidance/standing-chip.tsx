import { DueChip, type DueState } from '@/components/ui/due-chip/due-chip'
import type { VersionStatus } from '@/lib/guidance/types'
import { statusWords } from '@/lib/guidance/words'

/** Where a version stands: a shape and its words. */
export function StandingChip({ status }: { status: VersionStatus }) {
  return <DueChip state={states[status]}>{statusWords[status]}</DueChip>
}

const states = {
  draft: 'half',
  proposed: 'soon',
  coming: 'on-time',
  'in-force': 'done',
  past: 'to-do',
  'put-away': 'paused',
} as const satisfies Record<VersionStatus, DueState>
