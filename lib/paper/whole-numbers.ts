/** A telephone number as it is read out: "01632 960 150", "020 7946 0018", "+44 1632 960150". */
const phones = /(?<![\d.])(?:0\d{2,4}|\+44 ?\d{2,4})(?: \d{3,8}){1,2}(?!\d)/g

/** Words in which no telephone number is broken over two lines: somebody is to ring it from the paper in their hand. */
export function numbersWhole(words: string): string {
  return words.replaceAll(phones, (number) => number.replaceAll(' ', '\u00a0'))
}
