const words: Record<string, string> = {
  invited: 'They are in the team, and on the timeline',
  left: 'They have left the team, and no longer see the record because of it',
}

/** What was just done, by the code in the address. A code nobody wrote says nothing. */
export function doneWords(code: string | string[] | undefined): string | undefined {
  return typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined
}
