import type { Due } from '@/components/ui/due-chip/due-chip'
import type { PartLine, PartStatus } from '@/lib/assessment/types'
import { partStatusWords } from '@/lib/assessment/words'

/** How a part stands, as shape and words: a clash waiting comes first, then who is writing, then its status. */
export function standingOf({ status, writing, clashId }: PartLine): Due {
  if (clashId) return { state: 'half', words: 'Two versions' }
  if (writing) return { state: 'half', words: `${writing.name.split(' ')[0]} is writing` }
  return { state: states[status], words: partStatusWords[status] }
}

const states = { 'to-do': 'to-do', 'half-done': 'half', done: 'done' } as const satisfies Record<
  PartStatus,
  Due['state']
>
