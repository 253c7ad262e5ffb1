import { logLine } from './log-line'

/**
 * From now on whatever this process complains of, its libraries included, is one line of JSON on the standard error
 * output: it may not depend on each of them to leave out what a person wrote.
 */
export function logInLines(): void {
  console.error = (...said: unknown[]) => write(logLine('error', said, new Date()))
  console.warn = (...said: unknown[]) => write(logLine('warning', said, new Date()))
}

function write(line: string): void {
  process.stderr.write(`${line}\n`)
}
