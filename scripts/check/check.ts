/** How many guarantees held and how many did not, with what to read when some did not. */
export interface Outcome {
  passed: number
  failed: number
  said: string
}

/** One part of the suite. */
export interface Check {
  /** As in "Checking the types". */
  doing: string
  run: () => Promise<Outcome>
}

/** The outcome of a check that is one guarantee. */
export function one(held: boolean, said: string): Outcome {
  return held ? { passed: 1, failed: 0, said: '' } : { passed: 0, failed: 1, said }
}
