/**
 * The database could not be reached in time: every connection is in use, or there is none to be had. Nothing was begun, so
 * nothing was done, and the same request a moment later may well succeed.
 */
export class DatabaseBusy extends Error {
  override readonly name = 'DatabaseBusy'
  constructor(cause: unknown) {
    super('The database could not be reached in time', { cause })
  }
}

/** The problem as it is, or as DatabaseBusy when it says that no transaction could be begun. */
export function asBusy(problem: unknown): unknown {
  return neverBegan(problem) ? new DatabaseBusy(problem) : problem
}

/** Prisma: no connection in time, no server. PostgreSQL: too many connections, starting up, shutting down. */
const codes = new Set(['P2024', 'P1001', 'P1002', 'P1017', '53300', '57P03', 'ECONNREFUSED'])
const words =
  /Unable to start a transaction|timeout exceeded when trying to connect|Connection terminated due to connection timeout/

function neverBegan(problem: unknown, deep = 0): boolean {
  if (typeof problem !== 'object' || problem === null || deep > 4) return false
  const { code, originalCode, message, cause, meta } = problem as Record<string, unknown>
  if ([code, originalCode].some((each) => typeof each === 'string' && codes.has(each))) return true
  if (typeof message === 'string' && words.test(message)) return true
  const inside =
    typeof meta === 'object' && meta !== null && 'driverAdapterError' in meta
      ? meta.driverAdapterError
      : undefined
  return neverBegan(cause, deep + 1) || neverBegan(inside, deep + 1)
}
