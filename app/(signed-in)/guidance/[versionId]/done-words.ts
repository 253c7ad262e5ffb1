/** What was just done, by the code in the address. */
export const doneWords: Readonly<Record<string, string>> = {
  changed: 'The draft is changed',
  proposed: 'The draft waits for a second person',
  returned: 'The draft is back with whoever writes it',
  published: 'The version is published',
}
