import { z } from 'zod'
import { peopleBox } from '../../people-box'

export const readersSchema = z.strictObject({ familyId: z.uuid(), noteId: z.uuid(), people: peopleBox })
