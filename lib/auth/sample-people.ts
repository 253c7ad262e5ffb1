import 'server-only'
import { inTransaction } from '@/lib/db/transaction'

export type SamplePerson = { id: string; name: string; jobTitle: string; agencyName: string }

/** The invented people one may sign in as, each in their first post: none outside a sample database. */
export async function samplePeople(): Promise<SamplePerson[]> {
  return inTransaction(
    null,
    (tx) => tx.$queryRaw<SamplePerson[]>`
    SELECT w.id, w.name, w.job_title AS "jobTitle", a.name AS "agencyName" FROM worker w JOIN agency a ON a.id = w.agency_id
    WHERE w.sample AND w.sign_in_id = w.id AND works_here(w.id, now()) AND EXISTS (SELECT 1 FROM partnership WHERE sample) ORDER BY w.id`,
  )
}
