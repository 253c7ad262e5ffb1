import type { PartLine } from '@/lib/assessment/types'

/** The part to go on to: the next one after this that is not done, or the first such one; none when all are. */
export function nextPart(parts: readonly PartLine[], afterId: string): PartLine | undefined {
  const at = parts.findIndex(({ id }) => id === afterId)
  return [...parts.slice(at + 1), ...parts.slice(0, Math.max(0, at))].find(({ status }) => status !== 'done')
}
