/** Somebody's exact words between quote marks, unless they were typed with them. */
export function inQuotes(words: string): string {
  const said = words.trim()
  return /^["“”«]/.test(said) ? said : `“${said}”`
}
