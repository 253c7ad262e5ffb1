/**
 * Puts things as near as can be to where each would like to stand, in the order given, with at least `apart`
 * between neighbours. (Pool adjacent violators: the least squares answer.)
 */
export function spread(wanted: number[], apart: number): number[] {
  const blocks: { sum: number; size: number }[] = []
  for (const [index, place] of wanted.entries()) {
    let block = { sum: place - index * apart, size: 1 }
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, size: last.size + block.size }
      blocks.pop()
    }
    blocks.push(block)
  }
  return blocks
    .flatMap((block) => Array.from({ length: block.size }, () => mean(block)))
    .map((place, index) => place + index * apart)
}

function mean({ sum, size }: { sum: number; size: number }): number {
  return sum / size
}
