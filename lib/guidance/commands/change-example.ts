import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { OUTCOMES } from '@/lib/continuum/outcome'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { keepDraft, ownDraft } from '../draft'

/** Says what an example case of a draft should give: a line that is moved on purpose moves its example too. */
export const changeGuidanceExample = command({
  name: 'guidance.change-example',
  input: z.strictObject({
    versionId: z.uuid(),
    version: z.int(),
    exampleId: z.string().max(80),
    outcome: z.enum(OUTCOMES, 'Choose which help it should be'),
  }),
  may: 'keepGuidance',
  on: nothing,
  audit: 'guidance-changed',
  run: async (context) => {
    const { input, noteForAudit } = context
    const { versionId, exampleId, outcome } = input
    const { guidance } = await ownDraft(context, versionId)
    if (!guidance.examples.some(({ id }) => id === exampleId))
      throw invalid('exampleId', 'Choose an example of this guidance')
    const examples = guidance.examples.map((each) => (each.id === exampleId ? { ...each, outcome } : each))
    await keepDraft(context, input, { ...guidance, examples })
    noteForAudit({ subjectId: versionId, details: { example: exampleId, outcome } })
    return { versionId, exampleId }
  },
})
