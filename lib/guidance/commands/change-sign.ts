import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { keepDraft, ownDraft } from '../draft'
import { withChoice } from '../reading'
import { reads } from '../types'

/** Changes how a draft reads one sign: which help it points to, and whether it is a trigger or for today. */
export const changeGuidanceSign = command({
  name: 'guidance.change-sign',
  input: z.strictObject({
    versionId: z.uuid(),
    version: z.int(),
    signId: z.string().max(80),
    reads: z.enum(reads, 'Choose which help it points to'),
    trigger: z.boolean(),
    today: z.boolean(),
  }),
  may: 'keepGuidance',
  on: nothing,
  audit: 'guidance-changed',
  run: async (context) => {
    const { input, noteForAudit } = context
    const { versionId, signId } = input
    const { guidance } = await ownDraft(context, versionId)
    const reading = guidance.signs[signId]
    if (!reading) throw invalid('signId', 'Choose a sign of the list')
    const after = withChoice(reading, input)
    if (input.trigger && after.level < 4)
      throw invalid('trigger', 'Only a sign that leads to social care by itself can be a safety trigger')
    await keepDraft(context, input, { ...guidance, signs: { ...guidance.signs, [signId]: after } })
    noteForAudit({ subjectId: versionId, details: { sign: signId, reads: input.reads } })
    return { versionId, signId }
  },
})
