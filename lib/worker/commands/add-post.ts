import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { placeInput } from '../where-they-work'
import { workingHere } from '../working'
import { writePost } from '../write-post'

/** Gives somebody who works here another post, beside those they have. They sign in as before and turn to it. */
export const addPost = command({
  name: 'worker.add-post',
  input: z.strictObject({ workerId: z.uuid(), ...placeInput }),
  may: 'administer',
  on: nothing,
  audit: 'post-added',
  needs: 'fresh-sign-in',
  run: async (context) => {
    const { tx, input, now, noteForAudit } = context
    const person = await workingHere(tx, input.workerId, now)
    const workerId = await writePost(context, person, input)
    noteForAudit({
      subjectId: workerId,
      details: { work: input.work, agencyId: input.agencyId, besides: person.id },
    })
    return { workerId }
  },
})
