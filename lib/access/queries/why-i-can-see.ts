import 'server-only'
import { z } from 'zod'
import { type Day, dayFromInstant } from '@/lib/calendar/day'
import { query } from '@/lib/operation/query'
import type { Relation } from '../relation'
import { family } from '../subject'
import { whatYouMayWords, whyWords } from '../why-words'

export type WhyICanSee = {
  familyName: string
  reasons: readonly { why: string; since: Day; until: Date | undefined }[]
  may: readonly string[]
  mayNot: readonly string[]
  isRestricted: boolean
  mayViewWhoLooked: boolean
}

/** Why somebody can see a family, since when, and what it lets them do: in words they could say to the family. */
export const whyICanSee = query({
  name: 'access.why-i-can-see',
  input: z.strictObject({ familyId: z.uuid() }),
  may: 'whyICanSee',
  on: ({ familyId }) => family(familyId),
  audit: 'reason-viewed',
  run: async ({ tx, actor, familyId, can }): Promise<WhyICanSee> => {
    const { name } = await tx.family.findUniqueOrThrow({ where: { id: familyId }, select: { name: true } })
    const rows = await tx.$queryRaw<
      { relation: Relation; by: string | null; from_at: Date; until_at: Date | null }[]
    >`SELECT a.relation, coalesce(t.name, g.name) AS by, min(a.from_at) AS from_at, max(a.until_at) AS until_at
      FROM family_access a LEFT JOIN team t ON t.id = a.team_id LEFT JOIN agency g ON g.id = a.agency_id
      WHERE a.family_id = ${familyId}::uuid AND a.relation <> 'excluded' AND (a.until_at IS NULL OR a.until_at > now())
      GROUP BY 1, 2 ORDER BY 3, 1`
    const restricted = await tx.familyRestriction.count({ where: { familyId, liftedAt: null } })
    const words = (allowed: boolean) =>
      whatYouMayWords.filter(({ rule }) => can(rule) === allowed).map(({ words: what }) => what)
    return {
      familyName: name,
      reasons: rows.map((row) => ({
        why: whyWords[row.relation](row.by ?? actor.agencyName),
        since: dayFromInstant(row.from_at),
        until: row.until_at ?? undefined,
      })),
      may: words(true),
      mayNot: words(false),
      isRestricted: restricted > 0,
      mayViewWhoLooked: can('viewWhoLooked'),
    }
  },
})
