const words: Record<string, string> = {
  said: 'Saved. The named person can read it in the plan',
  done: 'Done. It is on the family’s timeline',
  dropped: 'Marked as no longer needed, with your reason',
}

/** What was just done, by the code in the address. A code nobody wrote says nothing. */
export function doneWords(code: string | string[] | undefined): string | undefined {
  return typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined
}
