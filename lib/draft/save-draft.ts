import 'server-only'
import type { Context } from '@/lib/operation/definition'
import { invalid } from '@/lib/operation/refusal'
import { DraftClosed } from './closed'
import { type DraftFor, lockDraft, lockOrBeginDraft } from './locked-draft'
import { strangeBoxIn } from './own-boxes'
import { type Saved, saveOnDraft } from './save-on-draft'
import type { SaveInput } from './save-op'
import type { DraftKind } from './types'

type Writing = {
  kind: DraftKind
  whose: DraftFor
  /** The names of the boxes its pages have, as `strangeBoxIn` takes them. Any other is refused, and nothing is saved. */
  boxes: readonly string[]
  /** Asked once, when a page is begun: it must hold the document's row `FOR SHARE` so that it cannot end meanwhile. */
  isFinished: () => Promise<boolean>
  /** Said when it is finished. */
  closed: string
}

/** What each command that saves a page of writing does, once it is known that this person may. */
export async function saveDraft(
  context: Context<SaveInput>,
  { kind, whose, boxes, isFinished, closed }: Writing,
): Promise<Saved> {
  const { tx, actor, input, now, noteForAudit } = context
  if (strangeBoxIn(input.op.patch, boxes) !== undefined) throw invalid('', notOnThisPage)
  const place = { kind, documentId: input.documentId, section: input.section }
  let draft = await lockDraft(tx, place)
  if (!draft) {
    if (await isFinished()) throw new DraftClosed(closed)
    draft = await lockOrBeginDraft(tx, place, whose, actor.workerId, now)
  }
  const saved = await saveOnDraft(context, draft, input.op, { isWholePage: input.isWholePage, closed })
  noteForAudit({ details: saved.answer.kind === 'saved' ? { rev: saved.answer.rev } : { clash: 1 } })
  return saved
}

const notOnThisPage =
  'Nothing was saved, because this page sent an answer to something it does not ask. Copy what you wrote, open the page again and paste it in'
