import 'server-only'
import { z } from 'zod'
import { nothing } from '@/lib/access/subject'
import { readParts } from '@/lib/assessment/read-parts'
import type { PartLine } from '@/lib/assessment/types'
import type { FieldValue } from '@/lib/form/field-value'
import { query } from '@/lib/operation/query'
import { clashFor } from '../clash'
import { changesSince } from '../history'
import type { DraftKind } from '../types'

/** One box in two versions, each with whose it is. `second` wrote after `first` without having seen it. */
export type ClashBox = {
  field: string
  second: FieldValue
  first: FieldValue
  firstBy: string
  firstAt: Date
  firstIsMe: boolean
}

export type ClashToDecide = {
  clashId: string
  kind: DraftKind
  documentId: string
  section: string
  familyId: string | undefined
  familyName: string | undefined
  /** The revision both versions are shown against: choosing is refused if somebody has written since. */
  rev: number
  boxes: ClashBox[]
  second: { name: string; at: Date; isMe: boolean }
  /** Decided already, or the page is finished: there is nothing left to choose. */
  isOver: boolean
  /** The part of an assessment the words are in, for the names of its boxes. */
  part: PartLine | undefined
  /** Boxes that others changed and this writer had not: they are in, and were never in question. */
  joined: string[]
}

/** Two versions of the same words, and whose they are. */
export const clashToDecide = query({
  name: 'draft.clash',
  input: z.strictObject({ clashId: z.uuid() }),
  may: 'signedIn',
  on: nothing,
  audit: 'draft-opened',
  run: async ({ tx, actor, input, now, noteForAudit }): Promise<ClashToDecide> => {
    const clash = await clashFor(tx, actor, input.clashId)
    noteForAudit({
      subjectId: clash.draftId,
      relation: clash.relation,
      ...(clash.familyId && { familyId: clash.familyId }),
    })
    const { kind, documentId, section, familyId, rev, values, mine, writtenBy, writtenAt } = clash
    const changes = await changesSince(tx, clash.draftId, 0)
    const boxes = Object.entries(mine).map(([field, second]) => {
      const last = changes.findLast(({ patch }) => Object.hasOwn(patch, field))
      const first = values[field] ?? ''
      return {
        field,
        second,
        first,
        firstBy: last?.by ?? '',
        firstAt: last?.at ?? writtenAt,
        firstIsMe: last?.workerId === actor.workerId,
      }
    })
    const others = changes.filter((change) => change.rev === clash.metRev && change.workerId !== writtenBy.id)
    const joined = others.flatMap(({ patch }) => Object.keys(patch)).filter((field) => !(field in mine))
    const parts =
      kind === 'assessment-section' ? await readParts(tx, documentId, { me: actor.workerId, now }) : []
    const family = familyId
      ? await tx.family.findUnique({ where: { id: familyId }, select: { name: true } })
      : null
    return {
      clashId: clash.id,
      familyName: family?.name,
      part: parts.find(({ id }) => id === section),
      kind,
      documentId,
      section,
      familyId,
      rev,
      boxes,
      second: { name: writtenBy.name, at: writtenAt, isMe: writtenBy.id === actor.workerId },
      isOver: clash.resolvedAt !== undefined || clash.isClosed,
      joined: joined.filter((field) => !field.startsWith('_')),
    }
  },
})
