/** What was just done, by the code in the address. A code nobody wrote says nothing. */
const words: Record<string, string> = {
  family: 'The family is written down',
  agreement: 'Their answer is saved',
  note: 'Your note is saved',
  now: '“What is happening now” is saved',
  'named-person': 'You are their named person',
  meeting: 'The meeting is saved, and is on the timeline',
  level: 'The kind of help is decided and saved',
  closure: 'You asked to bring the help to an end. Their manager will look at it',
  closed: 'The help has come to an end, and the record is kept',
  returned: 'Sent back to the named person with your reason',
}

export function doneWords(code: string | undefined): string | undefined {
  return code === undefined || !Object.hasOwn(words, code) ? undefined : words[code]
}
