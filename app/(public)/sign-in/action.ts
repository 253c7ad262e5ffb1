'use server'

import { passwordSignInAction, sampleSignInAction } from '@/lib/auth/sign-in-action'
import { sampleSignInSchema, signInSchema } from './schema'

export const submitSignIn = passwordSignInAction(signInSchema)
export const submitSampleSignIn = sampleSignInAction(sampleSignInSchema)
