'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { addPost } from '@/lib/worker/commands/add-post'
import { addPostSchema } from './schema'

export const submitPost = formAction(addPost, {
  form: addPostSchema,
  input: (post) => post,
  to: ({ workerId }) => `${paths.workerToLookAfter(workerId)}?done=post`,
})
