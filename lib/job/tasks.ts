import type { TaskList } from 'graphile-worker'
import { minutesHeld } from '@/lib/auth/held-words'
import { env } from '@/lib/env'
import { runTrials } from '@/lib/guidance/run-trials'
import { findQuestions } from '@/lib/look/find-questions'
import { queueForgottenMail, sendMail } from '@/lib/mail/send-mail'
import { daysKept } from '@/lib/retention/automatic'
import { letAgreedRecordsGo, letGoAgain } from '@/lib/retention/let-go'
import { noticeDue } from '@/lib/retention/notice-due'
import { keepCheckpoint } from './keep-checkpoint'
import { keepErasedList, readErasedList } from './keep-erased-list'

/** When each task runs, in UTC: after midnight in England at any time of year. */
export const crontab = `
10 2 * * * recount-caseloads
40 2 * * * forget-what-is-over
*/10 * * * * try-guidance
*/5 * * * * checkpoint-audit ?max=1
*/5 * * * * end-emergencies ?max=1
*/15 * * * * pass-on-restricted ?max=1
*/10 * * * * send-mail ?max=1
25 * * * * find-looks ?max=1
55 2 * * * let-records-go
`

/** What the worker does. Each task may run twice, and does no harm when it does. */
export const tasks: TaskList = {
  /**
   * Works every caseload line out again. The transactions that change families keep the lines; this mends
   * what only time changes (how many actions are late) and would mend a line that was ever missed.
   */
  'recount-caseloads': async (_payload, { query }) => {
    const { rows } = await query<{ family_id: string }>(
      `SELECT family_id FROM episode WHERE closed_at IS NULL UNION SELECT family_id FROM caseload_entry`,
    )
    for (const { family_id: familyId } of rows) await query('SELECT refresh_caseload($1::uuid)', [familyId])
  },

  /**
   * Forgets failed sign-ins after a day, words nobody came back for, and after thirty days the keys of posted forms, when no page is still open, and
   * what drafts of the guidance would have moved. What people did day by day in each family goes after ninety: the trail stays.
   */
  'forget-what-is-over': async (_payload, { query }) => {
    const { failedSignIn, postedForm, guidanceTrial, looksByDay } = daysKept
    await query('DELETE FROM sign_in_attempt WHERE at < now() - make_interval(days => $1)', [failedSignIn])
    await query('DELETE FROM held_words WHERE held_at < now() - make_interval(mins => $1)', [minutesHeld])
    await query('DELETE FROM look_day WHERE day < current_date - $1::int', [looksByDay])
    await query('DELETE FROM look_try WHERE day < current_date - $1::int', [looksByDay])
    await query('DELETE FROM guidance_trial WHERE asked_at < now() - make_interval(days => $1)', [
      guidanceTrial,
    ])
    await query('DELETE FROM idempotency_key WHERE at < now() - make_interval(days => $1)', [postedForm])
    await query(`UPDATE session SET ended_at = now(), ended_why = 'idle' WHERE ended_at IS NULL
      AND last_seen_at < now() - interval '1 day'`)
  },

  /** Signs where the audit trail stands, in a file the database's owner cannot write. */
  'checkpoint-audit': async (_payload, { query }) => {
    const { AUDIT_KEY_FILE: keyFile, AUDIT_CHECKPOINT_FILE: checkpointFile } = env()
    if (!keyFile || !checkpointFile) return
    const { rows } = await query<{ seq: string; hash: Buffer }>('SELECT seq::text, hash FROM audit_head')
    if (!rows[0]) throw new Error('The head of the audit trail is gone')
    keepCheckpoint(rows[0], { keyFile, checkpointFile }, new Date())
  },

  /**
   * Tries drafts of the guidance on the decisions of the last months, as soon as somebody asks. The line of the
   * timetable is for one that was asked while no worker could.
   */
  'try-guidance': (_payload, { withPgClient }) => withPgClient(runTrials),

  /**
   * Hands one message to the mail server, ten times at most, further and further apart. The line of the timetable is
   * for one whose job was lost.
   */
  'send-mail': (payload, { query, job }) => {
    const { mailId } = readPayload(payload)
    return mailId
      ? sendMail(query, { mailId, isLastTry: job.attempts >= job.max_attempts })
      : queueForgottenMail(query)
  },

  /** Writes into the trail that emergencies have run out. Access ended by itself at that moment. */
  'end-emergencies': async (_payload, { query }) => {
    await query('SELECT end_emergencies(now())')
  },

  /** Hands on what was kept for people by name of whom the last has left on a day that was still to come. */
  'pass-on-restricted': async (_payload, { query }) => {
    await query('SELECT pass_on_restricted(now())')
  },

  /**
   * Notices records that have been kept for long enough, and lets those go that two people agreed about a fortnight ago.
   * What went is written down outside the database; by that list it goes again, first of all, after a restore.
   */
  'let-records-go': (_payload, { withPgClient }) =>
    withPgClient(async (owner) => {
      const list = env().ERASED_RECORDS_FILE
      await letGoAgain(owner, readErasedList(list))
      await noticeDue(owner, new Date())
      try {
        await letAgreedRecordsGo(owner)
      } finally {
        await keepErasedList(owner, list)
      }
    }),

  /** Counts what is new in the audit trail, and lists what of it is worth a manager's question. */
  'find-looks': (_payload, { withPgClient }) => withPgClient(findQuestions),
}

function readPayload(payload: unknown): { mailId?: string } {
  const mailId =
    typeof payload === 'object' && payload !== null && 'mailId' in payload ? payload.mailId : undefined
  return typeof mailId === 'string' ? { mailId } : {}
}
