import pg from 'pg'
import { vi } from 'vitest'

export type Statement = { text: string; values: unknown[] }

/** What is sent to the database while some work is done, in order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return spy.mock.calls.map((given: readonly unknown[]) => statementIn(given))
  } finally {
    spy.mockRestore()
  }
}

/** A statement is given as words and values, or as one thing with both. */
function statementIn([first, second]: readonly unknown[]): Statement {
  const asked = typeof first === 'object' && first !== null ? { ...first } : {}
  const text = 'text' in asked ? asked.text : first
  const values = 'values' in asked ? asked.values : second
  return { text: typeof text === 'string' ? text : '', values: Array.isArray(values) ? values : [] }
}

/** Of these, what reads: not what begins, ends or says who asks, and nothing that writes the trail. */
export function reads(statements: readonly Statement[]): Statement[] {
  return statements.filter(
    ({ text }) => /^\s*(select|with)\b/i.test(text) && !/act_as|append_audit/.test(text),
  )
}
