import { ChangedMeanwhile } from './refusal'

/**
 * PostgreSQL's own refusals that mean "somebody else was first": a unique or exclusion constraint, a
 * serialisation failure. Anything else is a fault of ours and is passed on as it is.
 */
export function meanwhile(problem: unknown): unknown {
  const code = codeOf(problem)
  return code && somebodyWasFirst.has(code) ? new ChangedMeanwhile() : problem
}

const somebodyWasFirst = new Set(['P2002', 'P2034', '23505', '23P01', '40001', '40P01'])

function codeOf(problem: unknown): string | undefined {
  if (typeof problem !== 'object' || problem === null) return undefined
  const { code, meta, cause } = problem as {
    code?: unknown
    meta?: { code?: unknown; driverAdapterError?: unknown }
    cause?: unknown
  }
  const own = [meta?.code, code].find((value) => typeof value === 'string' && somebodyWasFirst.has(value))
  if (typeof own === 'string') return own
  const original = (problem as { originalCode?: unknown }).originalCode
  if (typeof original === 'string') return original
  return codeOf(meta?.driverAdapterError) ?? codeOf(cause)
}
