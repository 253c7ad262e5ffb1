/** Chance that can be repeated: the same seed and stream give the same draws on every machine. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number
  /** Whole numbers, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** Around 0, two thirds of draws between -1 and 1. */
  readonly normal: () => number
}

/** Draws for one thing (a family, the schools) of one population. Streams do not disturb one another. */
export function randomFrom(seed: number, stream: number): Random {
  const next = smallFastCounter(seed, stream)
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)] ?? items[0],
    // Box and Muller; 1 - next() is never 0, whose logarithm is not a number.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

/** A draw in which each item comes up in proportion to its weight. */
export function weighted<Item>(items: readonly (readonly [Item, number])[]): (random: Random) => Item {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0)
  const last = items.at(-1)
  if (last === undefined) throw new RangeError('Nothing to choose from')
  return (random) => {
    let left = random.next() * total
    for (const [item, weight] of items) {
      left -= weight
      if (left < 0) return item
    }
    return last[0]
  }
}

/** Chris Doty-Humphrey's sfc32: small, fast, passes PractRand. The seed is stirred in by twelve rounds. */
function smallFastCounter(seed: number, stream: number): () => number {
  let [a, b, c, count] = [seed | 0, stream | 0, (seed / 2 ** 32) | 0, 1]
  const next = () => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}
