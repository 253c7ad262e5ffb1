import { ChangedMeanwhile } from './refusal'

/** After an update that named the version it was based on: no row changed means somebody else was first. */
export function changedOne({ count }: { count: number }): void {
  if (count !== 1) throw new ChangedMeanwhile()
}
