import { z } from 'zod'
import { teamBoxes } from '../../../teams/team-boxes'

export const addTeamSchema = z.strictObject({ agencyId: z.uuid(), ...teamBoxes })
