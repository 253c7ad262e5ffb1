/** Whether a version is at least another, number by number. A release before a version ("1.0.0-beta") is less than it. */
export function isAtLeast(version: string, least: string): boolean {
  const [numbers, before] = split(version)
  const [leastNumbers, leastBefore] = split(least)
  for (let at = 0; at < 3; at += 1) {
    const difference = (numbers[at] ?? 0) - (leastNumbers[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return before === undefined || leastBefore !== undefined
}

function split(version: string): [number[], string | undefined] {
  const [numbers = '', ...before] = version.split('-')
  return [numbers.split('.').map(Number), before.length > 0 ? before.join('-') : undefined]
}
