/** Characters a password must have at least. Length is what makes one strong; there are no other rules of form. */
export const leastPassword = 12
export const mostPassword = 200

/** What a guesser would try first for this person. */
export type AboutThem = { name: string; email: string; agencyName: string; partnershipName: string }

/** Whether a text is on the shipped list of passwords that were breached, or of words people build theirs on. */
export type IsCommon = (list: 'long' | 'words', text: string) => boolean

/**
 * What is wrong with a new password, in words that say what to do, or nothing (ASVS 6.2: length, no breached or
 * common ones, nothing about the person or the place, and no rule of which characters).
 */
export function whyNotPassword(password: string, them: AboutThem, isCommon: IsCommon): string | undefined {
  const length = [...password].length
  if (length < leastPassword)
    return `Use at least ${leastPassword} characters. Three or four words in a row are easy to remember`
  if (length > mostPassword) return `Use ${mostPassword} characters or fewer`
  const plain = password.toLowerCase()
  if (isCommon('long', plain) || isRun(plain)) return common
  if (cores(plain).some((core) => core.length < 4 || isCommon('words', core) || isCommon('long', core)))
    return common
  const whole = squeezed(plain)
  const withoutThem = contextWords(them).reduce((left, word) => left.replaceAll(word, ''), whole)
  if (withoutThem.length < Math.min(whole.length, 8)) return aboutThem
  return undefined
}

const common =
  'That password is one of the first a guesser tries. Choose one nobody would: three or four words in a row, say'

const aboutThem =
  'Choose a password that is not built on your name, your email, your organisation or this place'

/** All one character, or each the next of the one before. */
function isRun(text: string): boolean {
  const steps = new Set([...text].slice(1).map((char, at) => char.charCodeAt(0) - text.charCodeAt(at)))
  return steps.size === 1 && [0, 1, -1].includes([...steps][0] ?? 9)
}

/**
 * What is left of `P4ssw0rd2026!` when the decoration is off: the word it is built on, and, of a word said over and
 * over, the word said once.
 */
function cores(plain: string): string[] {
  const word = undecorated(plain)
  return [word, undecorated(asLetters(word)), undecorated(asLetters(plain))].flatMap((text) => {
    const once = /^(.+?)\1+$/.exec(text)?.[1] ?? text
    return /^[a-z]*$/.test(once) ? [once] : []
  })
}

function undecorated(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\p{M}]+$/u, '')
}

function asLetters(text: string): string {
  return [...text].map((char) => lookalikes[char] ?? char).join('')
}

const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

function contextWords({ name, email, agencyName, partnershipName }: AboutThem): string[] {
  const said = ['alongside', name, email.split('@')[0] ?? '', agencyName, partnershipName]
  const words = said.flatMap((text) => [squeezed(text), ...text.split(/[^\p{L}\p{N}]+/u).map(squeezed)])
  return [...new Set(words)].filter((word) => word.length >= 4).sort((a, b) => b.length - a.length)
}

function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
