import 'server-only'
import { asBusy } from './busy'
import { database, longestWaits } from './client'
import { Prisma } from './generated/client'

/** The database inside one transaction. */
export type Transaction = Prisma.TransactionClient

/** Who a transaction acts for, as row security sees them. */
export type Asker = {
  workerId: string
  agencyId: string
  work: string
  manages: readonly string[]
}

/**
 * Runs work in one transaction, seen by row security as this person (or as nobody, who sees no family).
 * Everything happens or nothing does. The settings end with the transaction, so a pooled connection never
 * carries one person's rights to the next. Throws DatabaseBusy when it could not begin.
 */
export function inTransaction<Result>(
  asker: Asker | null,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const done = database().$transaction(
    async (tx) => {
      if (asker) {
        await tx.$executeRaw`SELECT act_as(${asker.workerId}, ${asker.agencyId}, ${asker.work}, ${asker.manages.join(',')})`
      }
      return work(tx)
    },
    { maxWait: longestWaits.connection, timeout: longestWaits.transaction },
  )
  return done.catch((problem: unknown) => {
    throw asBusy(problem)
  })
}

/**
 * One statement by itself, as nobody, who sees no family: what every request asks before it knows who is asking. It saves
 * the two messages a transaction begins and ends with, and what Prisma spends on one.
 */
export function readAsNobody<Row>(statement: Sql): Promise<Row[]> {
  return database()
    .$queryRaw<Row[]>(statement)
    .catch((problem: unknown) => {
      throw asBusy(problem)
    })
}

export const sql = Prisma.sql
export const joinSql = Prisma.join
export const noSql = Prisma.empty
/** The name of one of our own tables, written into a statement as it is: never anything a person typed. */
export function namedTable(name: string): Sql {
  return Prisma.raw(name)
}

export type Sql = Prisma.Sql
