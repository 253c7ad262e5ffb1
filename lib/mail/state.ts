import { type MailProblem, type MailState, mailProblems } from './types'

/** How far a message has come, from what is written down of it. */
export function mailState(row: {
  problem: string | null
  handedAt: Date | null
  gaveUpAt: Date | null
}): MailState {
  const because = mailProblems.find((one) => one === row.problem)
  if (row.handedAt) return { is: 'handed', at: row.handedAt }
  if (row.gaveUpAt) return { is: 'given-up', at: row.gaveUpAt, because: because ?? 'no-answer' }
  return { is: 'waiting', ...(because ? { because } : {}) }
}

/** What a mail server’s refusal means, and whether trying again can help. */
export function problemOf(failure: unknown): { problem: MailProblem; isFinal: boolean } {
  const { responseCode = 0, command = '', code = '' } = readFailure(failure)
  // Our own name and password are refused: the mail server will take it once that is put right.
  if (code === 'EAUTH') return { problem: 'no-answer', isFinal: false }
  if (responseCode >= 500)
    return { problem: command === 'RCPT TO' ? 'no-such-mailbox' : 'refused', isFinal: true }
  return { problem: responseCode >= 400 ? 'refused-for-now' : 'no-answer', isFinal: false }
}

function readFailure(failure: unknown): { responseCode?: number; command?: string; code?: string } {
  if (typeof failure !== 'object' || failure === null) return {}
  const { responseCode, command, code } = failure as Record<string, unknown>
  return {
    ...(typeof responseCode === 'number' ? { responseCode } : {}),
    ...(typeof command === 'string' ? { command } : {}),
    ...(typeof code === 'string' ? { code } : {}),
  }
}
