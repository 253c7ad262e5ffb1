import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveBackAbandoned, sayAlive } from '@/scripts/worker/abandoned-jobs'

const connect = () => new Client({ connectionString: process.env['DATABASE_URL'] ?? '' })
const living = connect()
const dying = connect()
const watching = connect()

beforeAll(() => Promise.all([living.connect(), dying.connect(), watching.connect()]))
afterAll(() => Promise.all([living.end(), watching.end()]))

const inHandOf = async (worker: string) => {
  const { rowCount } = await watching.query(
    'select from graphile_worker._private_jobs where locked_by = $1',
    [worker],
  )
  return rowCount
}

test('a job that a dead worker had in hand is given back at once, and one that a living worker has is not', async () => {
  await sayAlive(living, 'worker-living')
  await sayAlive(dying, 'worker-dying')
  await watching.query(
    `select graphile_worker.add_job('remind', payload := json_build_object('n', n)) from generate_series(1, 2) n`,
  )
  await watching.query(
    `update graphile_worker._private_jobs
     set locked_at = now() - interval '1 minute',
         locked_by = case when payload->>'n' = '1' then 'worker-living' else 'worker-dying' end`,
  )
  expect(await giveBackAbandoned(watching)).toEqual([])
  await dying.end()
  expect(await giveBackAbandoned(watching)).toEqual(['worker-dying'])
  expect(await inHandOf('worker-living')).toBe(1)
  expect(await inHandOf('worker-dying')).toBe(0)
})
