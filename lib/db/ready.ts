import 'server-only'
import { inTransaction } from './transaction'

/** Whether the database answers, knows its partnership table and can still append to the audit trail. */
export async function isReady(): Promise<boolean> {
  try {
    return await inTransaction(null, async (tx) => {
      const rows = await tx.$queryRaw<{ ready: boolean }[]>`
        SELECT has_function_privilege('append_audit(timestamptz, text, uuid, uuid, uuid, uuid, text, uuid, jsonb)', 'execute')
          AND NOT pg_is_in_recovery() AS ready FROM partnership`
      return rows[0]?.ready === true
    })
  } catch {
    return false
  }
}
