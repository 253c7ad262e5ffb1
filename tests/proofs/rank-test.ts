/**
 * How likely two samples as far apart as these are when both come from one source: the Mann-Whitney test, two-sided, by
 * its normal approximation with the correction for ties. Source: Mann and Whitney 1947.
 */
export function mannWhitney(one: readonly number[], other: readonly number[]): number {
  const all = [
    ...one.map((value) => ({ value, mine: true })),
    ...other.map((value) => ({ value, mine: false })),
  ]
  all.sort((a, b) => a.value - b.value)
  let [rankSum, ties] = [0, 0]
  for (let at = 0; at < all.length; ) {
    let end = at
    while (end < all.length && all[end]?.value === all[at]?.value) end += 1
    rankSum += ((at + 1 + end) / 2) * all.slice(at, end).filter(({ mine }) => mine).length
    ties += (end - at) ** 3 - (end - at)
    at = end
  }
  const [m, n, total] = [one.length, other.length, all.length]
  const spread = Math.sqrt(((m * n) / 12) * (total + 1 - ties / (total * (total - 1))))
  const z = (rankSum - (m * (m + 1)) / 2 - (m * n) / 2) / spread
  return 2 * (1 - normal(Math.abs(z)))
}

/** The share of a normal distribution below z. Source: Abramowitz and Stegun 26.2.17. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail
}
