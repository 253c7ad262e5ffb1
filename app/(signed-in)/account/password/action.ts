'use server'

import { changePasswordAction } from '@/lib/auth/own-account-action'
import { ownPasswordSchema } from './schema'

export const submitOwnPassword = changePasswordAction(ownPasswordSchema)
