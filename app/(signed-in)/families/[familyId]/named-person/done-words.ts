const words: Record<string, string> = {
  asked: 'They have been asked. It is in their work, and they say yes or no themselves',
  'taken-on': 'You are their named person',
  accepted: 'You are their named person',
  'taken-back': 'They are no longer asked',
}

/** What was just done, by the code in the address. A code nobody wrote says nothing. */
export function doneWords(code: string | string[] | undefined): string | undefined {
  return typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined
}
