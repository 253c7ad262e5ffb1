'use server'

import { confirmAction } from '@/lib/auth/own-account-action'
import { confirmSchema } from './schema'

export const submitConfirm = confirmAction(confirmSchema)
