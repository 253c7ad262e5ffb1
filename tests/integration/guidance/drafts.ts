import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { changeGuidanceEntry } from '@/lib/guidance/commands/change-entry'
import { changeGuidanceSign } from '@/lib/guidance/commands/change-sign'
import { proposeGuidance } from '@/lib/guidance/commands/propose-draft'
import { startGuidanceDraft } from '@/lib/guidance/commands/start-draft'
import type { SampleName } from '@/prisma/seed/ashmere'
import { asOwner } from '../../support/owner'
import { signedIn } from '../../support/world'

export const ruth = signedIn('ruth')
export const owen = signedIn('owen')
export const tomorrow = addDays(dayFromInstant(new Date()), 1)

type VersionRow = {
  id: string
  version: number
  content: { version: string; signs: Record<string, object>; settings: Record<string, { value: unknown }> }
  proposed_at: Date | null
  published_by: string | null
  effective_from: string | null
  effective_to: string | null
  returned_why: string | null
  discarded_at: Date | null
}

/** A version as it really is. */
export async function versionRow(id: string): Promise<VersionRow> {
  return asOwner(async (client) => {
    const { rows } = await client.query(
      `SELECT id, version, content, proposed_at, published_by, effective_from::text, effective_to::text, returned_why, discarded_at
       FROM guidance_version WHERE id = $1`,
      [id],
    )
    return rows[0]
  })
}

/** The newest entries of the audit trail about a draft, newest first. */
export async function auditOfDraft(
  id: string,
): Promise<{ event: string; actor_id: string; details: object }[]> {
  return asOwner(async (client) => {
    const { rows } = await client.query(
      'SELECT event, actor_id, details FROM audit_event WHERE subject_id = $1 ORDER BY seq DESC',
      [id],
    )
    return rows
  })
}

export const entry = {
  path: 'settings.complexSigns',
  value: 4,
  basis: 'S',
  source: 'Partnership board, 3 November',
} as const

/** A draft in which it takes four serious worries to be complex. */
export async function aDraft(by: SampleName = 'ruth'): Promise<string> {
  const actor = signedIn(by)
  const { versionId } = await startGuidanceDraft(actor, {})
  await changeGuidanceEntry(actor, { versionId, version: 1, ...entry })
  return versionId
}

/** The same, waiting for a second person; begins tomorrow unless another day is said. */
export async function aProposal(by: SampleName = 'ruth', effectiveFrom: string = tomorrow): Promise<string> {
  const versionId = await aDraft(by)
  await proposeGuidance(signedIn(by), { versionId, version: 2, ...proposal(effectiveFrom) })
  return versionId
}

export function proposal(effectiveFrom: string = tomorrow) {
  return { effectiveFrom, what: 'Four serious worries, not three', source: 'Partnership board, 3 November' }
}

/** How a lead would read a sign. */
export async function readsAs(
  versionId: string,
  signId: string,
  reads: Parameters<typeof changeGuidanceSign>[1]['reads'],
): Promise<void> {
  const { version } = await versionRow(versionId)
  await changeGuidanceSign(ruth, { versionId, version, signId, reads, trigger: false, today: false })
}
