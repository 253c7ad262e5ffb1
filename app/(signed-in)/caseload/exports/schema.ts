import { z } from 'zod'
import { teamLists } from '@/lib/caseload/team-lists'
import { requiredChoice } from '@/lib/form/choice'

export const exportSchema = z.strictObject({ show: requiredChoice(teamLists, 'Choose which families') })
