'use server'

import { codeSignInAction } from '@/lib/auth/sign-in-action'
import { codeSchema } from './schema'

export const submitCode = codeSignInAction(codeSchema)
