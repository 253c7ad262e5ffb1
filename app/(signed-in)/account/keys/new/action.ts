'use server'

import { addKeyAction } from '@/lib/auth/add-key-action'
import { newKeySchema } from './schema'

export const submitNewKey = addKeyAction(newKeySchema)
