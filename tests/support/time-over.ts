import type { Client } from 'pg'
import type { Actor } from '@/lib/access/actor'
import { agreeToLetGo } from '@/lib/retention/commands/agree-to-let-go'
import { confirmLettingGo } from '@/lib/retention/commands/confirm-letting-go'
import { noticeDue } from '@/lib/retention/notice-due'
import { asOwner } from './owner'

const aDay = 24 * 3_600_000

/** Ends the help of a family and moves all of it thirty years back, so that its time is over. */
export async function longAgo(owner: Client, familyId: string): Promise<void> {
  await owner.query('BEGIN')
  for (const text of [
    `UPDATE plan SET ended_at = now() WHERE family_id = $1 AND ended_at IS NULL`,
    `UPDATE holding SET until_at = now() WHERE family_id = $1 AND until_at IS NULL`,
    `UPDATE episode SET closed_at = now() - interval '30 years', next_on = NULL, next_what = NULL WHERE family_id = $1 AND closed_at IS NULL`,
    `UPDATE contact SET recorded_at = now() - interval '30 years' WHERE family_id = $1`,
    `UPDATE family SET created_at = now() - interval '30 years' WHERE id = $1`,
    `UPDATE person p SET born_on = '1990-02-28', due_on = NULL FROM family_member m WHERE m.person_id = p.id AND m.family_id = $1`,
  ])
    await owner.query(text, [familyId])
  await owner.query('SELECT refresh_caseload($1::uuid)', [familyId])
  await owner.query('COMMIT')
}

export function notice(now = new Date()): Promise<void> {
  return asOwner((owner) => noticeDue(owner, now))
}

/** Two people agree, so many days ago, that a record may go. */
export async function agreed(
  familyId: string,
  { by, second, daysAgo }: { by: Actor; second: Actor; daysAgo: number },
): Promise<void> {
  const now = new Date(Date.now() - daysAgo * aDay)
  await agreeToLetGo(by, { familyId }, { now })
  await confirmLettingGo(second, { familyId }, { now })
}
