import 'server-only'
import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type { PoolConfig } from 'pg'
import { env } from '@/lib/env'
import { PrismaClient } from './generated/client'

/**
 * How long anything may wait, in milliseconds. A person waits two seconds for a connection and is then told, so that a
 * crowd is turned away at the door in order and not all at once inside. A statement of five seconds is a fault of ours:
 * the slowest page takes a fiftieth. Pool: 4 to 10 connections serve one process best (40 lost 40% when measured).
 */
export const longestWaits = {
  connection: 2_000,
  statement: 5_000,
  transaction: 10_000,
  idle: 15_000,
} as const

const kept = globalThis as { alongsideDatabase?: PrismaClient }

/** The one connection pool of this process. Only lib/db and tests/support may use it directly. */
export function database(): PrismaClient {
  kept.alongsideDatabase ??= new PrismaClient({ adapter: new PrismaPg(pool(), { statementNameGenerator }) })
  return kept.alongsideDatabase
}

function pool(): PoolConfig {
  const { APP_DATABASE_URL, DATABASE_URL, DATABASE_POOL } = env()
  return {
    connectionString: APP_DATABASE_URL ?? DATABASE_URL,
    // Row security makes a statement costly to plan, and ours are asked by id: each is planned once a connection. With
    // only the owner's address the app still gives up the owner's rights on every connection.
    options: `-c plan_cache_mode=force_generic_plan${APP_DATABASE_URL ? '' : ' -c role=alongside_app'}`,
    max: DATABASE_POOL,
    connectionTimeoutMillis: longestWaits.connection,
    keepAlive: true,
    statement_timeout: longestWaits.statement,
    idle_in_transaction_session_timeout: longestWaits.idle,
  }
}

const names = new Map<string, string>()

/**
 * Named statements are planned once a connection (half the time of an unnamed one), and naming is remembered
 * because hashing each time would cost what it saves. Bounded: generated SQL has few shapes, but not none.
 */
function statementNameGenerator({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known) return known
  if (names.size > 2_000) names.clear()
  const name = createHash('sha256').update(sql).digest('base64url')
  names.set(sql, name)
  return name
}
