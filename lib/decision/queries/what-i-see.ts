import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/access/subject'
import type { Day } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import { firstName } from '@/lib/person/name'
import { nameAndAge } from '@/lib/person/words'
import type { Circumstances } from '../circumstances'
import { labelOf } from '../label-of'
import { loadPicture } from '../load-picture'
import { settingsOf } from '../settings-of'
import type { ObservationKind } from '../types'

export type WrittenView = {
  id: string
  itemId: string
  label: string
  kind: ObservationKind
  personId: string | undefined
  evidence: string | undefined
  sinceOn: Day | undefined
  by: string
  on: Day
}

export type ChildView = {
  id: string
  name: string
  nameAndAge: string
  bornOn: Day | undefined
  dueOn: Day | undefined
  circumstances: Circumstances
}

export type WhatISee = {
  familyName: string
  children: ChildView[]
  written: WrittenView[]
  isHelpOpen: boolean
  /** Their own view is asked before the suggestion is shown, and they have not written one yet. */
  asksViewFirst: boolean
}

/** What has been written of a family in the catalogue's words, to add to: strengths first. */
export const whatISee = query({
  name: 'observation.what-i-see',
  input: z.strictObject({ familyId: z.uuid(), contactId: z.uuid() }),
  may: 'recordContact',
  on: ({ familyId, contactId }) => record('contact', contactId, familyId),
  audit: 'contact-viewed',
  run: async (context): Promise<WhatISee> => {
    const { tx, actor, input, today } = context
    const picture = await loadPicture(context, input.contactId)
    const { judgementFirst } = await settingsOf(tx)
    const views = await tx.thresholdJudgement.count({
      where: { contactId: input.contactId, judgedBy: actor.workerId },
    })
    return {
      familyName: picture.familyName,
      children: picture.children.map((child) => ({
        id: child.id,
        name: firstName(child),
        nameAndAge: nameAndAge(child, today),
        bornOn: child.bornOn,
        dueOn: child.dueOn,
        circumstances: child.circumstances,
      })),
      written: picture.observations
        .map((each) => ({
          id: each.id,
          itemId: each.itemId,
          label: labelOf(each.itemId),
          kind: each.kind,
          personId: each.personId,
          evidence: each.evidence,
          sinceOn: each.sinceOn,
          by: each.recordedBy,
          on: each.recordedOn,
        }))
        .sort((a, b) => Number(a.kind === 'worry') - Number(b.kind === 'worry')),
      isHelpOpen: picture.episode !== undefined,
      asksViewFirst: judgementFirst && (views === 0 || picture.episode !== undefined),
    }
  },
})
