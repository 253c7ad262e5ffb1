/** A postcode in capitals with its space, "AS1 2AB"; nothing when the text is not one. */
export function parsePostcode(text: string): string | undefined {
  const plain = text.replace(/\s/g, '').toUpperCase()
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(plain)
    ? `${plain.slice(0, -3)} ${plain.slice(-3)}`
    : undefined
}

/** Whether two postcodes are the same however they were typed. Something that is no postcode matches nothing. */
export function samePostcode(a: string, b: string): boolean {
  const [first, second] = [parsePostcode(a), parsePostcode(b)]
  return first !== undefined && first === second
}

/** The part before the space, "AS1": a neighbourhood of some thousand homes. */
export function outwardCode(text: string): string | undefined {
  return parsePostcode(text)?.split(' ')[0]
}
