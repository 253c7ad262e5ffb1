const words: Record<string, string> = {
  made: 'The plan is begun. Add what you are working towards, then who will do what',
  action: 'The action is in the plan. Whoever will do it sees it in their work',
  outcome: 'It is in the plan',
  score: 'The score is saved',
  met: 'That is written down, and on the timeline',
  review: 'The day is changed, and the reason is on the timeline',
  changed: 'The action is changed',
}

/** What was just done, by the code in the address. A code nobody wrote says nothing. */
export function doneWords(code: string | string[] | undefined): string | undefined {
  return typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined
}
