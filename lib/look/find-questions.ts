import { day as toDay } from '@/lib/calendar/day'
import { isWorkingDay } from '@/lib/calendar/working-days'
import { newId } from '@/lib/db/id'
import type { OwnerConnection } from '@/lib/guidance/run-trials'
import { countLooks, type DayToAsk } from './count-looks'
import { dayOfWorker, familiesOfDay } from './read-looks'
import { dayRules, familyRules } from './rules'
import type { LookFacts, LookRuleName } from './types'

/**
 * Counts what is new in the trail and writes down what of it is worth a question. The same thing is not asked twice while
 * it waits, nor for ninety days after it was answered.
 */
export async function findQuestions(owner: OwnerConnection): Promise<void> {
  for (let isAll = false; !isAll; ) {
    await owner.query('BEGIN')
    try {
      const counted = await countLooks(owner)
      for (const day of counted.days) await askAbout(owner, day)
      await owner.query('COMMIT')
      isAll = counted.isAll
    } catch (problem) {
      await owner.query('ROLLBACK')
      throw problem
    }
  }
}

async function askAbout(owner: OwnerConnection, of: DayToAsk): Promise<void> {
  const day = await dayOfWorker(owner, of, isWorkingDay(toDay(of.day)))
  if (!day) return
  for (const [rule, { asks }] of entries(dayRules)) await keep(owner, of, rule, null, asks(day))
  for (const { familyId, ...looks } of await familiesOfDay(owner, of))
    for (const [rule, { asks }] of entries(familyRules)) await keep(owner, of, rule, familyId, asks(looks))
}

async function keep(
  owner: OwnerConnection,
  { workerId, day }: DayToAsk,
  rule: LookRuleName,
  familyId: string | null,
  facts: LookFacts | undefined,
): Promise<void> {
  if (!facts) return
  await owner.query(
    `INSERT INTO look_question (id, worker_id, family_id, rule, day, facts, asked_at)
     SELECT $1, $2, $3, $4, $5::date, $6, now()
     WHERE NOT EXISTS (SELECT 1 FROM look_question q LEFT JOIN look_answer a ON a.question_id = q.id
       WHERE q.worker_id = $2 AND q.rule = $4 AND q.family_id IS NOT DISTINCT FROM $3::uuid
         AND (a.id IS NULL OR a.answered_at > now() - interval '90 days'))`,
    [newId(), workerId, familyId, rule, day, JSON.stringify(facts)],
  )
}

function entries<Rules extends object>(rules: Rules): [keyof Rules & LookRuleName, Rules[keyof Rules]][] {
  return Object.entries(rules) as [keyof Rules & LookRuleName, Rules[keyof Rules]][]
}
