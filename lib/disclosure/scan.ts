import { datesIn } from './dates-in-words'
import { type Token, tokensOf } from './tokens'

/** Somebody who is not the recipient's business: a person of another family, or one whose details are protected. */
export type Outsider = {
  id: string
  fullName: string
  knownAs?: string | undefined
  bornOn?: string | undefined
  phone?: string | undefined
  /** NHS number, UPN, reference of a contact. */
  numbers: readonly string[]
  addresses: readonly { lines: string; postcode?: string | undefined }[]
}

export type FoundKind = 'name' | 'address' | 'phone' | 'birth-date' | 'number'
/** What was found, as it stands in the text. */
export type Found = { kind: FoundKind; words: string; outsiderId: string }

/**
 * Looks in a text for anyone of these outsiders: by name (in full, turned round, with an initial, by the name they
 * use, with one letter wrong), address, postcode, phone, birth date or number, however they are spaced. Somebody of
 * the circle with the same name, address or number is not an outsider. A warning for a person to judge: it may be
 * wrong, and it cannot find what nobody wrote down.
 */
export function scan(text: string, outsiders: readonly Outsider[], circle: readonly Outsider[]): Found[] {
  const known = keysOf(circle)
  const read = readOnce(text)
  const found = outsiders.flatMap((outsider) => [
    ...namesFound(read, outsider, known.names),
    ...phonesFound(read, outsider, known.phones),
    ...numbersFound(read, outsider, known.numbers),
    ...addressesFound(read, outsider, known.addresses),
    ...datesFound(read, outsider, known.births),
  ])
  return [...new Map(found.map((one) => [`${one.kind} ${one.words} ${one.outsiderId}`, one])).values()]
}

/** A text in the forms it is compared in, worked out once for however many people. */
type ReadText = {
  tokens: readonly Token[]
  words: ReadonlySet<string>
  /** All words in a row, roads shortened, with a space at each end; and the same without spaces. */
  joined: string
  close: string
  phones: readonly { words: string; plain: string }[]
  numbers: readonly { words: string; plain: string }[]
  dates: readonly { words: string; day: string }[]
}

function readOnce(text: string): ReadText {
  const tokens = tokensOf(text)
  const joined = ` ${tokens.map(({ plain }) => shortened(plain)).join(' ')} `
  const runs = (pattern: RegExp, plainOf: (words: string) => string) =>
    [...text.matchAll(pattern)].map(([words]) => ({ words: words.trim(), plain: plainOf(words) }))
  return {
    tokens,
    words: new Set(tokens.map(({ plain }) => plain)),
    joined,
    close: joined.replaceAll(' ', ''),
    phones: runs(/\+?\(?\d[\d\s().-]{5,}\d/g, nationalNumber),
    numbers: runs(/[A-Za-z]{0,3}[\s-]?\d[\dA-Za-z\s-]{3,24}[\dA-Za-z]/g, plainNumber),
    dates: datesIn(text),
  }
}

type Keys = {
  names: Set<string>
  births: Set<string>
  phones: Set<string>
  numbers: Set<string>
  addresses: Set<string>
}

function keysOf(people: readonly Outsider[]): Keys {
  return {
    names: new Set(people.flatMap((person) => waysToSay(person).map((words) => words.join(' ')))),
    births: new Set(people.flatMap(({ bornOn }) => bornOn ?? [])),
    phones: new Set(people.flatMap(({ phone }) => (phone ? [nationalNumber(phone)] : []))),
    numbers: new Set(people.flatMap(({ numbers }) => numbers.map(plainNumber))),
    addresses: new Set(people.flatMap(({ addresses }) => addresses.flatMap(addressKeys))),
  }
}

/** The first words and the last of a name, in each way a person is spoken of. */
function waysToSay({ fullName, knownAs }: Pick<Outsider, 'fullName' | 'knownAs'>): string[][] {
  const words = plainWords(fullName)
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length < 2) return []
  const used = knownAs ? plainWords(knownAs) : []
  return [words, [first, last], ...(used.length > 0 ? [[...used, last]] : [])]
}

function namesFound({ tokens, words: inText }: ReadText, outsider: Outsider, known: Set<string>): Found[] {
  const found: Found[] = []
  const say = (from: number, count: number) => {
    const words = tokens.slice(from, from + count).map(({ written }) => written)
    found.push({ kind: 'name', words: words.join(' '), outsiderId: outsider.id })
  }
  for (const way of waysToSay(outsider)) {
    const [first = '', last = ''] = [way[0], way.at(-1)]
    if (known.has(way.join(' ')) || !way.some((word) => inText.has(word))) continue
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1]
      const inRow = tokens.slice(at, at + way.length)
      if (isSame(inRow, way) || isOneWrong(inRow, way, known)) say(at, way.length)
      else if (token.plain === last && next?.plain === first) say(at, 2)
      else if (next?.isCapital && next.plain === last && token.isCapital && token.plain === first.charAt(0))
        say(at, 2)
    }
  }
  return found
}

function isSame(inRow: readonly Token[], way: readonly string[]): boolean {
  return way.every((word, at) => inRow[at]?.plain === word)
}

/** Written as a name, with one letter wrong, missing or too many in one of its words, the others being right. */
function isOneWrong(inRow: readonly Token[], way: readonly string[], known: Set<string>): boolean {
  const wrong = way.flatMap((word, at) => (inRow[at]?.plain === word ? [] : [{ word, token: inRow[at] }]))
  const [only] = wrong
  if (wrong.length !== 1 || !only?.token || only.word.length < 4) return false
  return (
    isNear(only.token.plain, only.word) &&
    inRow.every(({ isCapital }) => isCapital) &&
    !known.has(inRow.map(({ plain }) => plain).join(' '))
  )
}

/** Whether two words differ by one letter changed, added, left out, or by two that changed places. */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

function phonesFound({ phones }: ReadText, { phone, id }: Outsider, known: Set<string>): Found[] {
  const own = phone ? nationalNumber(phone) : ''
  if (own.length < 6 || known.has(own)) return []
  return phones
    .filter(({ plain }) => plain.includes(own))
    .map(({ words }): Found => ({ kind: 'phone', words, outsiderId: id }))
}

function numbersFound({ numbers: inText }: ReadText, { numbers, id }: Outsider, known: Set<string>): Found[] {
  const own = numbers.map(plainNumber).filter((number) => number.length >= 6 && !known.has(number))
  return inText
    .filter(({ plain }) => own.some((number) => plain.includes(number)))
    .map(({ words }): Found => ({ kind: 'number', words, outsiderId: id }))
}

function addressesFound(
  { joined, close }: ReadText,
  { addresses, id }: Outsider,
  known: Set<string>,
): Found[] {
  return addresses
    .flatMap(addressKeys)
    .filter((key) => !known.has(key))
    .filter((key) => (key.includes(' ') ? joined.includes(` ${key} `) : close.includes(key)))
    .map((key): Found => ({ kind: 'address', words: key, outsiderId: id }))
}

/** "12 mill ln" and "as12ab": the house with its road, whatever flat it is, and the postcode. */
function addressKeys({ lines, postcode }: { lines: string; postcode?: string | undefined }): string[] {
  const roads = lines.split(/[\n,]/).map((line) => plainWords(line).map(shortened).join(' '))
  const house = roads.find((road) => /^\d+[a-z]? \S/.test(road))
  const code = postcode?.replaceAll(/\s/g, '').toLowerCase()
  return [...(house ? [house] : []), ...(code ? [code] : [])]
}

const shortRoads: Record<string, string> = {
  road: 'rd',
  street: 'st',
  avenue: 'ave',
  close: 'cl',
  drive: 'dr',
  lane: 'ln',
  crescent: 'cres',
}

function shortened(word: string): string {
  return shortRoads[word] ?? word
}

function datesFound({ dates }: ReadText, { bornOn, id }: Outsider, known: Set<string>): Found[] {
  if (bornOn === undefined || known.has(bornOn)) return []
  return dates
    .filter(({ day }) => day === bornOn)
    .map(({ words }): Found => ({ kind: 'birth-date', words, outsiderId: id }))
}

function plainWords(text: string): string[] {
  return tokensOf(text).map(({ plain }) => plain)
}

/** "+44 (0)7700 900 123" and "07700900123" alike. */
function nationalNumber(written: string): string {
  return written
    .replaceAll(/\D/g, '')
    .replace(/^(00)?44(0)?/, '')
    .replace(/^0/, '')
}

function plainNumber(written: string): string {
  return written.replaceAll(/[^a-z\d]/gi, '').toLowerCase()
}
