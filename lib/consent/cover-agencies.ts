import 'server-only'
import { endAccess, grantAccess } from '@/lib/access/grant'
import type { Context } from '@/lib/operation/definition'
import type { Purpose } from './purposes'
import { readAnswers } from './read-answers'
import { agenciesCovered, narrowedBy } from './rules'

/**
 * Makes who may see follow from what the family has answered, at once and in both directions: an agency that may work
 * with the family, one that may only know, or neither. Being asked opens nothing. Rows that rest on the family's
 * answers carry the family's id as their reason, so that ending them leaves sharing for other recorded reasons alone.
 * Returns what each agency may no longer do because of the answer `since`.
 */
export async function coverAgencies(
  { tx, now, today, familyId }: Pick<Context<unknown>, 'tx' | 'now' | 'today' | 'familyId'>,
  since: string,
): Promise<Map<string, Purpose[]>> {
  const answers = await readAnswers(tx, familyId, today)
  const working = agenciesCovered(answers, 'work')
  const knowing = agenciesCovered(answers, 'know')
  for (const agencyId of working) knowing.delete(agencyId)
  const everNamed = new Set(answers.flatMap(({ says }) => says.map(({ agencyId }) => agencyId)))
  for (const agencyId of everNamed) {
    const row = { familyId, to: { agencyId }, because: familyId, at: now }
    for (const [relation, covered] of [
      ['agreed-agency', working],
      ['knowing-agency', knowing],
    ] as const) {
      await (covered.has(agencyId)
        ? grantAccess(tx, { ...row, relation })
        : endAccess(tx, { ...row, relation }))
    }
  }
  return narrowedBy(
    answers.filter(({ id }) => id !== since),
    answers,
  )
}
