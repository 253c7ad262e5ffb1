'use server'

import { signOutAction, themeAction } from '@/lib/auth/account-action'

export const submitSignOut = signOutAction()
export const chooseTheme = themeAction()
