import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { grantAccess } from '@/lib/access/grant'
import { addDays, dayFromInstant } from '@/lib/calendar/day'
import { declareConflict } from '@/lib/conflict/commands/declare'
import { endConflict } from '@/lib/conflict/commands/end'
import { inTransaction } from '@/lib/db/transaction'
import { askClosure } from '@/lib/episode/commands/ask-closure'
import { signOffClosure } from '@/lib/episode/commands/sign-off-closure'
import { familyPage } from '@/lib/family/queries/family-page'
import { NotFound } from '@/lib/operation/refusal'
import { restrictFamily } from '@/lib/restriction/commands/restrict-family'
import { agencies, teams } from '@/prisma/seed/ashmere'
import { asOwner } from '../support/owner'
import { aFamily, anEpisode, signedIn } from '../support/world'

/** One person: a SENCO by day, and in the evening somebody who manages the team of whoever leads this family. */
const ben = signedIn('ben')
const inTheEvening: Actor = { ...signedIn('benAtKickOn'), work: 'manager', manages: [teams.canalSide.id] }
const nadia = signedIn('nadia')

async function helpedByBen() {
  const family = await aFamily(ben)
  await anEpisode(ben, family)
  await inTransaction(ben, (tx) =>
    grantAccess(tx, {
      familyId: family.familyId,
      to: { teamId: teams.canalSide.id },
      relation: 'manages-holder',
      at: new Date(),
    }),
  )
  return family
}

describe('wherever two people are asked for', () => {
  it('the database compares people and not posts, at every rule that compares two workers', async () => {
    const { rules, kept } = await asOwner(async (owner) => {
      const checks = await owner.query<{ on: string; says: string }>(
        `SELECT k.conrelid::regclass::text AS on, pg_get_constraintdef(k.oid) AS says FROM pg_constraint k WHERE k.contype = 'c'
          AND k.connamespace = 'public'::regnamespace`,
      )
      const workers = await owner.query<{ on: string; column: string }>(
        `SELECT k.conrelid::regclass::text AS on, a.attname AS column FROM pg_constraint k
          JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] WHERE k.contype = 'f' AND k.confrelid = 'worker'::regclass`,
      )
      const isWorker = (on: string, column: string) =>
        workers.rows.some((one) => one.on === on && one.column === column)
      const compared = checks.rows.flatMap(({ on, says }) =>
        [...says.matchAll(/\b(\w+) <> (\w+)\b/g)].flatMap(([, one = '', other = '']) =>
          isWorker(on, one) && isWorker(on, other) ? [`${on}: ${[one, other].sort().join(', ')}`] : [],
        ),
      )
      const triggers = await owner.query<{ on: string; args: string }>(
        `SELECT t.tgrelid::regclass::text AS on, encode(t.tgargs, 'escape') AS args FROM pg_trigger t WHERE t.tgname = 'two_people'`,
      )
      return {
        rules: compared,
        kept: triggers.rows.map(
          ({ on, args }) => `${on}: ${args.split('\\000').filter(Boolean).sort().join(', ')}`,
        ),
      }
    })
    expect(rules.length).toBeGreaterThan(4)
    expect(rules.filter((rule) => !kept.includes(rule))).toEqual([])
    expect(kept).toContain('closure: asked_by, signed_off_by')
  })

  it('nobody agrees in one post that the help they asked to end in another has ended', async () => {
    const { familyId } = await helpedByBen()
    const views = { whatChanged: 'Much', familyView: 'Glad', whatNext: 'School' }
    const { closureId } = await askClosure(ben, { familyId, reason: 'needs-met', ...views })
    await expect(signOffClosure(inTheEvening, { familyId, closureId })).rejects.toThrow(
      'You asked for this yourself',
    )
    await expect(
      asOwner((owner) =>
        owner.query('UPDATE closure SET signed_off_by = $1, signed_off_at = now() WHERE id = $2', [
          inTheEvening.workerId,
          closureId,
        ]),
      ),
    ).rejects.toThrow('takes two people')
    await expect(signOffClosure(nadia, { familyId, closureId })).resolves.toBeDefined()
  })
})

describe('deny beats allow', () => {
  it('in every post of somebody who knows a family outside work, whichever they said it in', async () => {
    const { familyId } = await helpedByBen()
    await expect(familyPage(inTheEvening, { familyId })).resolves.toBeDefined()
    const { conflictId } = await declareConflict(ben, { familyId, how: 'neighbour' })
    await expect(familyPage(inTheEvening, { familyId })).rejects.toBeInstanceOf(NotFound)
    await expect(endConflict(inTheEvening, { familyId, conflictId, why: 'x' })).rejects.toBeInstanceOf(
      NotFound,
    )
    await expect(familyPage(nadia, { familyId })).resolves.toBeDefined()
    await endConflict(nadia, { familyId, conflictId, why: 'It was somebody else' })
    await expect(familyPage(inTheEvening, { familyId })).resolves.toBeDefined()
  })

  it('naming somebody in a restriction lets in the post that is named and no other of theirs', async () => {
    const { familyId } = await helpedByBen()
    const asked = {
      familyId,
      reason: 'staff-family' as const,
      why: 'An aunt works at the hub',
      reviewOn: addDays(dayFromInstant(new Date()), 90),
    }
    await expect(restrictFamily(ben, { ...asked, people: [inTheEvening.workerId] })).rejects.toThrow(
      'Select at least one person besides yourself',
    )
    await restrictFamily(ben, { ...asked, people: [nadia.workerId] })
    await expect(familyPage(ben, { familyId })).resolves.toBeDefined()
    await expect(familyPage(inTheEvening, { familyId })).rejects.toBeInstanceOf(NotFound)
  })

  it('an agreement to share with one agency shares nothing with the other somebody works for', async () => {
    const { familyId } = await aFamily(signedIn('rob'))
    await inTransaction(signedIn('rob'), (tx) =>
      grantAccess(tx, {
        familyId,
        to: { agencyId: agencies.kickOn.id },
        relation: 'agreed-agency',
        at: new Date(),
      }),
    )
    await expect(familyPage(signedIn('benAtKickOn'), { familyId })).resolves.toBeDefined()
    await expect(familyPage(ben, { familyId })).rejects.toBeInstanceOf(NotFound)
  })
})
