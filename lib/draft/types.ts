import type { FieldValue, Patch } from '@/lib/form/field-value'

/** The kinds of document that save as you go. */
export type DraftKind = 'assessment-section' | 'meeting' | 'contact' | 'closure' | 'letter'

/** Which page of writing: a document, and the part of it that is on one page. */
export type DraftPlace = { kind: DraftKind; documentId: string; section: string }

/** Words being written, as the database holds them. */
export type Draft = DraftPlace & {
  id: string
  familyId: string | undefined
  ownerId: string | undefined
  values: Patch
  rev: number
  isClosed: boolean
}

/** One box of a clash as it is told to whoever wrote second. `theirsAt` is an ISO instant. */
export type ClashField = {
  field: string
  mine: FieldValue
  theirs: FieldValue
  theirsBy: string
  theirsAt: string
}

/**
 * What a save answers. `saved`: committed when this is heard; `savedAt` is an ISO instant and `merged` holds the
 * boxes others changed since. `clash`: both versions of these boxes are kept, and nothing of the operation (of a
 * whole page: none of these boxes) was applied.
 */
export type SaveAnswer =
  | { kind: 'saved'; opId: string; rev: number; savedAt: string; merged: Patch }
  | { kind: 'clash'; opId: string; clashId: string; fields: ClashField[]; merged: Patch }
