const words = {
  held: 'The record is on hold: it does not go',
  lifted: 'The hold is lifted. Its time is looked at again tonight',
  kept: 'The record is kept longer',
  agreed: 'Written down. Somebody else is asked to confirm it',
  confirmed: 'Confirmed. Until the day it goes, anybody who decides about it can still keep it',
} as const

/** What is said at the top of the page after each thing that was done. */
export function doneWords(done: string | string[] | undefined): string | undefined {
  return typeof done === 'string' && Object.hasOwn(words, done)
    ? words[done as keyof typeof words]
    : undefined
}
