import { stripVTControlCharacters } from 'node:util'

export type LogLevel = 'warning' | 'error'

/** What may be known of a fault without knowing what anybody wrote: its message may quote a row, so it is left out. */
type Fault = { name: string; codes: string[]; digest?: string; at: string[] }

/**
 * One line of the app's own log, as JSON: when, how bad, what was said, and where a fault came from. Nothing that was
 * sent can begin another line, and no words of a record are in it (ASVS 16.2.4, 16.2.5 and 16.4.1).
 */
export function logLine(level: LogLevel, said: readonly unknown[], now: Date): string {
  const faults = said.filter((each) => each instanceof Error).map(faultOf)
  const words = said.filter((each) => typeof each === 'string').map(plain)
  return JSON.stringify({
    at: now.toISOString(),
    level,
    ...(words.length > 0 && { says: words.join(' ').trim().slice(0, 500) }),
    ...(faults.length > 0 && { faults }),
  })
}

function faultOf(error: Error): Fault {
  const digest = 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: plain(error.name).slice(0, 80),
    codes: codesOf(error),
    ...(digest && { digest: plain(digest).slice(0, 80) }),
    at: frames.slice(0, 8).map((line) => plain(line).trim().replace(/^at /, '').slice(0, 200)),
  }
}

/** The codes of a fault and of what caused it: PostgreSQL’s and Prisma’s name the kind of thing and no value. */
function codesOf(error: unknown, deep = 0): string[] {
  if (typeof error !== 'object' || error === null || deep > 4) return []
  const { code, originalCode, cause, meta } = error as Record<string, unknown>
  const own = [code, originalCode].filter((each) => typeof each === 'string' && /^\w{2,40}$/.test(each))
  const within = typeof meta === 'object' && meta !== null ? Object.values(meta) : []
  return [...new Set([...own, ...[cause, ...within].flatMap((each) => codesOf(each, deep + 1))])] as string[]
}

function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
}
