'use server'

import { passwordByLinkAction } from '@/lib/auth/own-account-action'
import { newPasswordSchema } from './schema'

export const submitNewPassword = passwordByLinkAction(newPasswordSchema)
