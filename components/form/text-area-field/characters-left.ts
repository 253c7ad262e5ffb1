/** How much room is left, said only in the last tenth of it, and in steps so that it is not said at every key. */
export function charactersLeft(length: number, limit: number): string | undefined {
  const left = limit - length
  if (left < 0) return `${counted(-left)} too many`
  if (left > limit / 10) return undefined
  const step = left > 20 ? 10 : 1
  return `${counted(Math.floor(left / step) * step)} left`
}

function counted(characters: number): string {
  return `${characters.toLocaleString('en-GB')} ${characters === 1 ? 'character' : 'characters'}`
}
