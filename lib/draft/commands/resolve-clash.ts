import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { keepFinished } from '@/lib/assessment/keep-finished'
import { newId } from '@/lib/db/id'
import type { Transaction } from '@/lib/db/transaction'
import type { FieldValue, Patch } from '@/lib/form/field-value'
import { longestText, whyNotStorable } from '@/lib/form/storable'
import { command } from '@/lib/operation/command'
import { invalid } from '@/lib/operation/refusal'
import { changedOne } from '@/lib/operation/version'
import { type Choice, chosenWords, keeps } from '../choice'
import { type Clash, clashFor } from '../clash'
import { lockDraft } from '../locked-draft'
import { saveOnDraft } from '../save-on-draft'

/**
 * Chooses between two versions of the same words. Whatever is not kept stays in the draft's history. Refused when
 * somebody wrote in these boxes since the two were shown, so that nobody chooses unseen.
 */
export const resolveClash = command({
  name: 'draft.resolve-clash',
  input: z.strictObject({
    clashId: z.uuid(),
    /** The revision the two versions were shown against. */
    seenRev: z.int().min(0),
    choices: z.record(
      z.string().max(130),
      z.strictObject({ keep: z.enum(keeps), joined: z.string().max(longestText).optional() }),
    ),
  }),
  may: 'signedIn',
  on: nothing,
  audit: 'draft-clash-resolved',
  run: async (context) => {
    const { tx, actor, input, now, noteForAudit } = context
    const clash = await clashFor(tx, actor, input.clashId)
    const { familyId = '' } = clash
    noteForAudit({ subjectId: clash.draftId, relation: clash.relation, ...(clash.familyId && { familyId }) })
    const draft = await lockDraft(tx, clash)
    if (!draft || clash.resolvedAt)
      throw invalid('', 'Somebody has chosen already. Go back to the page to read it')
    const fields = Object.entries(clash.mine)
    const decided = fields.filter(([field]) => !isLeft(input.choices[field]))
    if (decided.length === 0) return answer(false)

    const patch = Object.fromEntries(
      decided.map(([field, second]) => [
        field,
        wordsFor(input.choices[field], second, draft.values[field] ?? ''),
      ]),
    )
    const { answer: saved, values } = await saveOnDraft(
      context,
      draft,
      { opId: newId(), baseRev: input.seenRev, patch },
      { closed: 'This page is finished, so both versions stay as they are' },
    )
    if (saved.kind === 'clash') throw invalid('', changedAgain)
    changedOne(
      await tx.draftClash.updateMany({
        where: { id: clash.id, resolvedAt: null },
        data: { resolvedAt: now },
      }),
    )
    const left = Object.fromEntries(fields.filter(([field]) => isLeft(input.choices[field])))
    if (Object.keys(left).length > 0) await keepForLater(tx, clash, left, saved.rev)
    if (draft.kind === 'assessment-section') await keepFinished({ ...context, familyId }, draft, values)
    noteForAudit({ details: { rev: saved.rev } })
    return answer(true)

    function answer(isDecided: boolean) {
      const { kind, documentId, section } = clash
      return { kind, documentId, section, familyId, isDecided }
    }
  },
})

function isLeft(choice: Choice | undefined): boolean {
  return choice === undefined || choice.keep === 'later'
}

function wordsFor(choice: Choice | undefined, second: FieldValue, first: FieldValue): FieldValue {
  const words = choice && chosenWords(choice, { second, first })
  if (words === undefined) throw invalid('', nothingChosen)
  const [wrong] = [words].flat().flatMap((text) => whyNotStorable(text) ?? [])
  if (wrong !== undefined) throw invalid('', wrong)
  return words
}

/** The boxes left for later stay a clash of their own, as whoever wrote second wrote them. */
async function keepForLater(tx: Transaction, clash: Clash, left: Patch, rev: number): Promise<void> {
  const theirs = Object.fromEntries(Object.keys(left).map((field) => [field, clash.values[field] ?? '']))
  await tx.draftClash.create({
    data: {
      id: newId(),
      draftId: clash.draftId,
      baseRev: clash.metRev,
      metRev: rev,
      mine: { ...left },
      theirs,
      by: clash.writtenBy.id,
      at: clash.writtenAt,
    },
  })
}

const nothingChosen = 'Write what will be saved under “Both together”, or keep one of the two'

const changedAgain =
  'Somebody wrote in the same box again while you were choosing. Read both versions again, then save'
