const words: Record<string, string> = {
  arranged: 'The meeting is arranged. Tell the family yourself, in the way they like best',
  replied: 'The reply is saved',
  moved: 'The meeting is changed. Tell everyone who was invited, the family first',
  cancelled: 'The meeting is cancelled. Tell everyone who was invited',
  recorded: 'The meeting is kept, the plan is up to date, and it is on the timeline',
}

/** What was just done, by the code in the address. A code nobody wrote says nothing. */
export function doneWords(code: string | string[] | undefined): string | undefined {
  return typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined
}
