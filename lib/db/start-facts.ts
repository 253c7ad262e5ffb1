import 'server-only'
import { inTransaction } from './transaction'

/** What the app's own account may do, and whether invented people live in its database. */
export type StartFacts = {
  /** The account is above row-level security: a superuser, or told to pass it by. */
  isAboveTheWalls: boolean
  /** The account owns the tables, or may become their owner. */
  isOwner: boolean
  hasSamplePeople: boolean
}

/** Asks the database, as the app. Throws when it cannot be reached. */
export async function startFacts(): Promise<StartFacts> {
  return inTransaction(null, async (tx) => {
    const [facts] = await tx.$queryRaw<StartFacts[]>`SELECT
      EXISTS (SELECT 1 FROM pg_roles WHERE rolname IN (session_user, current_user) AND (rolsuper OR rolbypassrls)) AS "isAboveTheWalls",
      EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND pg_has_role(session_user, tableowner, 'MEMBER')) AS "isOwner",
      (EXISTS (SELECT 1 FROM partnership WHERE sample) OR EXISTS (SELECT 1 FROM worker WHERE sample)) AS "hasSamplePeople"`
    if (!facts) throw new Error('The database said nothing')
    return facts
  })
}
