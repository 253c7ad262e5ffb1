import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { BASES } from '@/lib/continuum/citation'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { problemsWith } from '@/lib/continuum/guidance/health'
import { parseGuidance } from '@/lib/continuum/parse-guidance'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { keepDraft, ownDraft } from '../draft'
import { entryAt, withEntry } from '../entries'

const words = z
  .string()
  .trim()
  .min(1, 'Write what it is called or says')
  .max(300, 'Use 300 characters or fewer')

const value = z.union([
  words,
  z.int(),
  z.boolean(),
  z.strictObject({
    amount: z.int().min(0).max(999),
    unit: z.enum(['hours', 'calendar-days', 'working-days', 'weeks']),
  }),
  z.strictObject({ service: words, strength: z.enum(['may', 'often']) }),
  z.strictObject({ mode: z.enum(['form', 'conversation']), name: words, to: words }),
])

/** Changes one thing that a draft settles, with where it comes from. Throws InvalidInput for a value that does not belong there. */
export const changeGuidanceEntry = command({
  name: 'guidance.change-entry',
  input: z.strictObject({
    versionId: z.uuid(),
    version: z.int(),
    path: z.string().max(80),
    value,
    basis: z.enum(BASES, 'Choose what it rests on'),
    source: z
      .string()
      .trim()
      .min(1, 'Name the document or the decision')
      .max(500, 'Use 500 characters or fewer'),
  }),
  may: 'keepGuidance',
  on: nothing,
  audit: 'guidance-changed',
  run: async (context) => {
    const { input, noteForAudit } = context
    const { versionId, path, basis, source } = input
    const { guidance } = await ownDraft(context, versionId)
    if (!entryAt(guidance, path)) throw invalid('path', 'Choose something that the guidance settles')
    const changed = soundAt(withEntry(guidance, path, { value: input.value, basis, source }), path)
    await keepDraft(context, input, changed)
    noteForAudit({ subjectId: versionId, details: { entry: path } })
    return { versionId, path }
  },
})

/** The changed guidance. Throws InvalidInput when what was changed does not belong there or cannot be. */
function soundAt(changed: unknown, path: string): Guidance {
  const parsed = parseGuidance(changed)
  const problems = parsed.ok ? problemsWith(parsed.guidance) : parsed.problems
  const here = problems.find(({ where }) => where.startsWith(path) || path.startsWith(`${where}.`))
  if (here) throw invalid('value', here.says)
  if (!parsed.ok) throw new RangeError('A draft became something other than guidance')
  return parsed.guidance
}
