/** The most characters one box may hold: about 40 pages. */
export const longestText = 100_000

/** What is wrong with a text that could not be stored as it is, in words that say what to do; else nothing. */
export function whyNotStorable(text: string): string | undefined {
  if (text.includes('\u0000') || !text.isWellFormed())
    return 'This has a character that cannot be kept. Delete what was pasted, type it again, or paste it as plain text'
  if (text.length > longestText)
    return `Shorten this by ${counted(text.length - longestText)}. It can hold ${counted(longestText)}`
  return undefined
}

function counted(characters: number): string {
  return `${characters.toLocaleString('en-GB')} ${characters === 1 ? 'character' : 'characters'}`
}
