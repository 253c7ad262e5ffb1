/** What was just done, by the code in the address. A code nobody wrote says nothing. */
const words: Record<string, string> = {
  moved: 'Where they work and what they do is saved',
  leaving: 'That they leave is saved',
  post: 'They have this post now, beside those they had',
  'signed-out': 'They are signed out everywhere',
  'key-taken-away': 'That key no longer works. They are signed out everywhere, and told',
  'app-taken-away': 'Their authenticator app is taken away. They set up a new one when they next sign in',
}

export function doneWords(code: string | string[] | undefined): string | undefined {
  return typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined
}
