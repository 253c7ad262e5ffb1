'use server'

import { formAction } from '@/lib/operation/form-action'
import { paths } from '@/lib/paths'
import { readNews } from '@/lib/worker/commands/read-news'
import { newsSchema } from './schema'

export const submitNews = formAction(readNews, {
  form: newsSchema,
  input: ({ was }) => ({ wasMe: was === 'me' }),
  to: ({ wasMe, hasPassword }) => {
    if (wasMe) return paths.home()
    return `${hasPassword ? paths.accountPassword() : paths.account()}?done=not-me`
  },
})
