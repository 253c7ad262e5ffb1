'use server'

import { codeSignInAction } from '@/lib/auth/sign-in-action'
import { newAppSchema } from './schema'

export const submitNewApp = codeSignInAction(newAppSchema, { newApp: true })
