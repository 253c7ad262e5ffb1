'use server'

import { answerLook } from '@/lib/look/commands/answer-look'
import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { answerLookSchema } from './schema'

export const submitLook = formAction(answerLook, {
  form: answerLookSchema,
  input: (answer) => answer,
  to: () => paths.looks(),
})
