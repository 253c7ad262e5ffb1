/** Why a command stops: the message is one sentence that tells the person at the terminal what to do. */
export class Refusal extends Error {}

/** Runs a command to its end: a refusal becomes its sentence and exit code 1, anything unforeseen keeps its stack. */
export async function finish(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (failure) {
    console.error(sentenceFor(failure))
    process.exitCode = 1
  }
}

/** The sentence for a failure; the whole story when it is none that we foresaw. */
export function sentenceFor(failure: unknown): string {
  if (failure instanceof Refusal) return failure.message
  if (!(failure instanceof Error)) return String(failure)
  const code = 'code' in failure ? failure.code : undefined
  if (code === 'ENOSPC' || code === '53100' || ranOutOfRoom(failure.message)) return diskFull()
  if (code === 'EROFS' || code === 'EACCES') return `A file cannot be written: ${failure.message}.`
  return failure.stack ?? failure.message
}

/** Whether a program's words say that a disk was full. */
export function ranOutOfRoom(said: string): boolean {
  return /no space left on device|wrote only \d+ of \d+ bytes/i.test(said)
}

/** The sentence for a full disk. */
export function diskFull(folder?: string): string {
  const which = folder === undefined ? 'The disk' : `The disk that holds ${folder}`
  return `${which} is full: make room and start again; nothing that was saved is lost.`
}
