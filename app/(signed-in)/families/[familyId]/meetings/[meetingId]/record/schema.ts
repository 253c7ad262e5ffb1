import { z } from 'zod'

/** Which meeting the page is about. Its words are a draft, kept however they are. */
export const recordPage = z.strictObject({ familyId: z.uuid(), meetingId: z.uuid() })
