import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { newId } from '@/lib/db/id'
import { command } from '@/lib/operation/command'
import { checkLocalityName } from '../check-name'
import { localityName } from '../described'

/** A place more, for teams and families to choose. */
export const addLocality = command({
  name: 'locality.add',
  input: z.strictObject({ name: localityName }),
  may: 'administer',
  on: nothing,
  audit: 'locality-changed',
  run: async ({ tx, input: { name }, noteForAudit }) => {
    await checkLocalityName(tx, name)
    const localityId = newId()
    // Written out: whether it is closed is not named, and only the two columns may be written.
    await tx.$executeRaw`INSERT INTO locality (id, name) VALUES (${localityId}::uuid, ${name})`
    noteForAudit({ subjectId: localityId, details: { what: 'added' } })
    return { localityId }
  },
})
