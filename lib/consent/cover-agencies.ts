import 'server-only'
import { endAccess, grantAccess } from '@/lib/access/grant'
import type { Context } from '@/lib/operation/definition'
import { agenciesCovered } from './rules'
import type { AgreementAnswer } from './types'

/**
 * Makes who may see follow from what the family has answered, at once and in both directions. Rows that rest on
 * the family's answers carry the family's id as their reason, so that ending them leaves sharing for other
 * recorded reasons alone.
 */
export async function coverAgencies({
  tx,
  now,
  familyId,
}: Pick<Context<unknown>, 'tx' | 'now' | 'familyId'>): Promise<void> {
  const agreements = await tx.agreement.findMany({ where: { familyId }, include: { agencies: true } })
  const covered = agenciesCovered(
    agreements.map(({ personId, answer, recordedAt, agencies }) => ({
      personId: personId ?? undefined,
      answer: answer as AgreementAnswer,
      recordedAt,
      mayShare: agencies.filter(({ mayShare }) => mayShare).map(({ agencyId }) => agencyId),
      mustNotShare: agencies.filter(({ mayShare }) => !mayShare).map(({ agencyId }) => agencyId),
    })),
  )
  const everNamed = new Set(agreements.flatMap(({ agencies }) => agencies.map(({ agencyId }) => agencyId)))
  for (const agencyId of everNamed) {
    const row = { familyId, to: { agencyId }, relation: 'agreed-agency' as const, because: familyId, at: now }
    await (covered.has(agencyId) ? grantAccess(tx, row) : endAccess(tx, row))
  }
}
