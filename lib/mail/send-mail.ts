import { newId } from '@/lib/db/id'
import { compose } from './compose'
import { handOver } from './hand-over'
import { readWaiting, type Waiting } from './read-waiting'
import { mailSettings } from './settings'
import { problemOf } from './state'
import type { MailProblem, Query } from './types'

/**
 * Sends one message that waits. It is at least once: should the machine stop after the mail server took the message
 * and before that is written down, it goes again, under the same Message-ID. What was sent, or given up, is never sent
 * again. Throws when it should be tried later; the error says nothing of whom or what.
 */
export async function sendMail(
  query: Query,
  { mailId, isLastTry }: { mailId: string; isLastTry: boolean },
): Promise<void> {
  const waiting = await readWaiting(query, mailId)
  if (!waiting) return
  const { to } = waiting
  if (!to) return giveUp(query, mailId, waiting, 'no-longer-theirs')
  const failed = await tryOnce(query, mailId, { ...waiting, to })
  if (!failed) return
  if (failed.isFinal || isLastTry) return giveUp(query, mailId, waiting, failed.problem)
  await query('UPDATE outgoing_mail SET problem = $2 WHERE id = $1', [mailId, failed.problem])
  throw new Error(`A message could not be handed over: ${failed.problem}`)
}

/** Messages whose job was lost, or that were queued while no worker could: each gets a job again, unless it has one. */
export async function queueForgottenMail(query: Query): Promise<void> {
  await query(`SELECT graphile_worker.add_job('send-mail', json_build_object('mailId', id), job_key := 'send-mail-' || id,
      max_attempts := 10, job_key_mode := 'unsafe_dedupe')
    FROM outgoing_mail WHERE handed_at IS NULL AND gave_up_at IS NULL AND queued_at < now() - interval '5 minutes'`)
}

async function tryOnce(query: Query, mailId: string, waiting: Waiting & { to: string }) {
  await query('UPDATE outgoing_mail SET tried = tried + 1 WHERE id = $1', [mailId])
  const settings = mailSettings()
  if (!settings) return { problem: 'no-answer' as const, isFinal: false }
  const message = await compose(query, { mailId, to: waiting.to, site: settings.site }, waiting)
  try {
    await handOver(message, settings)
  } catch (failure) {
    return problemOf(failure)
  }
  await query('UPDATE outgoing_mail SET handed_at = now(), problem = NULL WHERE id = $1', [mailId])
  return undefined
}

/** Whoever sent a document is told that it did not go; nobody is told of a word to staff, which also stands on their pages. */
async function giveUp(query: Query, mailId: string, waiting: Waiting, problem: MailProblem): Promise<void> {
  await query(
    `WITH given_up AS (
       UPDATE outgoing_mail SET gave_up_at = now(), problem = $2 WHERE id = $1 AND gave_up_at IS NULL RETURNING kind
     ) INSERT INTO staff_notice (id, worker_id, kind, family_id, about, by_worker, at)
     SELECT $3, $4, 'email-not-sent', $5, $6, $4, now() FROM given_up WHERE kind = 'document'`,
    [mailId, problem, newId(), waiting.queuedBy, waiting.familyId, waiting.disclosureId],
  )
}
