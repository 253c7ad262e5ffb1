import type { Client } from 'pg'

/** The advisory locks of the workers that are alive; the number only has to be ours. */
const aliveLocks = 41_905

/**
 * Says that the worker of this id is alive, for as long as the connection lives: PostgreSQL itself withdraws it
 * when the process dies, however it dies.
 */
export async function sayAlive(client: Client, workerId: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, hashtext($2))', [aliveLocks, workerId])
}

/**
 * Gives back the jobs that workers had in hand when they died, so that another does them now rather than in the
 * four hours graphile-worker waits. A job may have been half done: every task can be done twice without harm.
 * Returns the ids of the dead workers.
 */
export async function giveBackAbandoned(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `with holders as (
       select locked_by as id from graphile_worker._private_jobs where locked_at < now() - interval '2 seconds'
       union
       select locked_by from graphile_worker._private_job_queues where locked_at < now() - interval '2 seconds'
     )
     select id from holders
     where id is not null
       and not exists (
         select from pg_locks
         where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
           and classid::bigint = $1 and objid::bigint = (hashtext(id)::bigint & 4294967295) and granted
       )`,
    [aliveLocks],
  )
  const dead = rows.map(({ id }) => id)
  if (dead.length > 0) await client.query('select graphile_worker.force_unlock_workers($1)', [dead])
  return dead
}
