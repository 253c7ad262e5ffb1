import 'server-only'
import { z } from 'zod'
import { family } from '@/lib/access/subject'
import { query } from '@/lib/operation/query'
import { NotFound } from '@/lib/operation/refusal'
import type { FamilyRecord } from '../family-record'
import { type Told, whatYouSee } from '../what-you-see'
import { familyRecordFrom, type RecordRow } from './family-record-row'
import { recordStatement } from './family-record-statement'

/** The family's page: all of it for those who may read the record, otherwise who to ring and nothing more. */
export type FamilyPage =
  | { sees: 'record'; record: FamilyRecord; may: FamilyPageMay; told: Told }
  | {
      sees: 'named-person'
      familyId: string
      name: string
      /** Help is under way. */
      isHelped: boolean
      ring: { name: string; agency: string; phone?: string; isHolder: boolean } | undefined
      told: Told
      /** Something of theirs is in My work: an action, a meeting they are asked to. */
      hasOwnWork: boolean
      viewPlan: boolean
    }

export type FamilyPageMay = {
  changeFamily: boolean
  viewAssessment: boolean
  viewPlan: boolean
  addNote: boolean
  recordMeeting: boolean
  recordContact: boolean
  recordAgreement: boolean
  decideLevel: boolean
  printFamilyCopy: boolean
  askLead: boolean
  askClosure: boolean
  signOffClosure: boolean
  viewWhoLooked: boolean
  restrictFamily: boolean
  keepConflicts: boolean
  viewKeeping: boolean
}

export const familyPage = query({
  name: 'family.page',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'viewFamily',
  on: ({ familyId }) => family(familyId),
  audit: 'family-viewed',
  run: async ({ tx, actor, familyId, can, relations, noteForAudit }): Promise<FamilyPage> => {
    const rows = await tx.$queryRaw<{ record: RecordRow }[]>(recordStatement(familyId))
    const row = rows[0]?.record
    if (!row) throw new NotFound()
    const ring = row.askWhom
    const told = whatYouSee(relations, ring && ring.workerId !== actor.workerId ? ring.name : undefined)
    if (!can('viewFamilyRecord')) {
      noteForAudit({ details: { sees: 'named-person' } })
      return {
        sees: 'named-person',
        familyId,
        name: row.name,
        isHelped: row.episode !== null,
        ring: ring
          ? {
              name: ring.name,
              agency: ring.agency,
              isHolder: ring.isHolder,
              ...(ring.phone ? { phone: ring.phone } : {}),
            }
          : undefined,
        told,
        hasOwnWork: relations.includes('action-owner') || relations.includes('team-member'),
        viewPlan: can('viewPlan'),
      }
    }
    return {
      sees: 'record',
      record: familyRecordFrom(row),
      told,
      may: {
        changeFamily: can('changeFamily'),
        viewAssessment: can('viewAssessment'),
        viewPlan: can('viewPlan'),
        addNote: can('addNote'),
        recordMeeting: can('recordMeeting'),
        recordContact: can('recordContact'),
        recordAgreement: can('recordAgreement'),
        decideLevel: can('decideLevel'),
        printFamilyCopy: can('printFamilyCopy'),
        askLead: can('askLead'),
        askClosure: can('askClosure'),
        signOffClosure: can('signOffClosure'),
        viewWhoLooked: can('viewWhoLooked'),
        restrictFamily: can('restrictFamily'),
        keepConflicts: can('keepConflicts'),
        viewKeeping: can('viewKeeping'),
      },
    }
  },
})
