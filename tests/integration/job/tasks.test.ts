import { parseCrontab, runOnce } from 'graphile-worker'
import { expect, it } from 'vitest'
import { inTransaction } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { crontab, tasks } from '@/lib/job/tasks'
import { asOwner } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')

async function run(task: string): Promise<void> {
  await asOwner((owner) => owner.query('SELECT graphile_worker.add_job($1)', [task]))
  await runOnce({ connectionString: env().DATABASE_URL, taskList: tasks, noHandleSignals: true })
}

it('has a task for every line of the timetable', () => {
  expect(
    parseCrontab(crontab)
      .map(({ task }) => task)
      .sort(),
  ).toEqual(Object.keys(tasks).sort())
})

it('mends a caseload line that went wrong, and takes away one that has no open episode', async () => {
  const family = await aFamily(helen)
  await anEpisode(helen, family)
  await asOwner((owner) =>
    owner.query("UPDATE caseload_entry SET late_actions = 99, children = 'Wrong' WHERE family_id = $1", [
      family.familyId,
    ]),
  )
  await run('recount-caseloads')
  const line = await inTransaction(helen, (tx) =>
    tx.caseloadEntry.findFirst({ where: { familyId: family.familyId } }),
  )
  expect(line).toMatchObject({ lateActions: 0, children: 'Ada, Ola' })
})

it('forgets failed sign-ins after a day and keeps the newer ones', async () => {
  await asOwner((owner) =>
    owner.query(
      "INSERT INTO sign_in_attempt (who, at) VALUES ('old', now() - interval '2 days'), ('new', now())",
    ),
  )
  await run('forget-what-is-over')
  const { rows } = await asOwner((owner) => owner.query('SELECT who FROM sign_in_attempt'))
  expect(rows).toEqual([{ who: 'new' }])
})

it('forgets words nobody came back for after an hour, and keeps the newer ones', async () => {
  await asOwner((owner) =>
    owner.query(
      `INSERT INTO held_words (id, worker_id, address, form, "values", held_at) VALUES
         (gen_random_uuid(), $1, '/old', 'note', '{}', now() - interval '61 minutes'),
         (gen_random_uuid(), $1, '/new', 'note', '{}', now() - interval '59 minutes')`,
      [helen.workerId],
    ),
  )
  await run('forget-what-is-over')
  const { rows } = await asOwner((owner) => owner.query('SELECT address FROM held_words'))
  expect(rows).toEqual([{ address: '/new' }])
})
