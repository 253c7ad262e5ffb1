import { z } from 'zod'
import { optionalText } from '@/lib/form/text'

const someone = (message: string) => z.preprocess((value) => value ?? '', z.uuid(message))

export const inviteWorkerSchema = z.strictObject({
  familyId: z.uuid(),
  workerId: someone('Choose who to invite'),
  thereFor: optionalText(),
})

export const invitePersonSchema = z.strictObject({
  familyId: z.uuid(),
  personId: someone('Choose who to invite'),
  thereFor: optionalText(),
})
