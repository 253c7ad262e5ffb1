import { z } from 'zod'
import type { Patch } from './field-value'
import { whyNotStorable } from './storable'

/**
 * One save of some fields of a draft, sent as `PUT /api/drafts/{kind}/{documentId}/{section}`. The same `opId`
 * sent again gets the stored answer. `baseRev` is the revision the writer's page knew for these fields.
 *
 * `replaces` names an earlier operation of the same page whose answer it never heard (the page was closing):
 * leave that one's change out of the history this one is judged against, and if it never arrived, store its
 * `opId` so that it does nothing when it does.
 *
 * `settles` names a clash this page met, all of whose boxes it now sends again: the newer words take the place of
 * those kept there. Another page of the same person keeps its own.
 */
export type DraftOp = { opId: string; baseRev: number; patch: Patch; replaces?: string; settles?: string }

const text = z.string().superRefine((typed, context) => {
  const message = whyNotStorable(typed)
  if (message !== undefined) context.addIssue({ code: 'custom', message })
})

const fieldName = z.string().regex(/^(_rows\.)?[A-Za-z0-9][A-Za-z0-9_.-]{0,119}$/)

/** What the route accepts; everything else is refused, and never with a 5xx. */
export const draftOpSchema: z.ZodType<DraftOp, unknown> = z.strictObject({
  opId: z.uuid(),
  baseRev: z.int().min(0),
  patch: z.record(fieldName, z.union([text, z.array(text).max(500)])),
  replaces: z.uuid().exactOptional(),
  settles: z.uuid().exactOptional(),
})
