import type { Actor } from '@/lib/access/actor'
import { openEmergency } from '@/lib/emergency/commands/open-emergency'

/** The birthday that `aFamily` gives its children. */
export const bornOn = '2017-03-14'

/** What somebody is answered who asks to open the record of this child in an emergency: nothing of what was written. */
export async function answerOpen(actor: Actor, fullName: string): Promise<{ familyId: string }> {
  const { familyId } = await openEmergency(actor, {
    fullName,
    bornOn,
    reason: 'child-in-danger',
    words: 'The school rang: nobody has fetched her and the father is at the gate',
  })
  return { familyId }
}
