import { z } from 'zod'
import { requiredText } from '@/lib/form/text'
import { teamBoxes } from '../team-boxes'

export const changeTeamSchema = z.strictObject({ teamId: z.uuid(), ...teamBoxes })

export const addManagerSchema = z.strictObject({
  teamId: z.uuid(),
  workerId: requiredText('Select who manages this team'),
})

export const endManagerSchema = z.strictObject({ teamId: z.uuid(), managementId: z.uuid() })
