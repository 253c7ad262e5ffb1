import * as fc from 'fast-check'
import pg, { type Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { relationsHeld, visibleWhere } from '@/lib/access/held'
import { relationFor } from '@/lib/access/may'
import { type Relation, relations } from '@/lib/access/relation'
import { type FamilyRuleName, type Rule, rules } from '@/lib/access/rules'
import { newId } from '@/lib/db/id'
import { inTransaction, joinSql, type Sql, sql } from '@/lib/db/transaction'
import { agencies, teams, workers } from '@/prisma/seed/ashmere'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { signedIn } from '../support/world'

/**
 * One row of a made-up world: somebody, by themselves, their agency or a team they manage, has a relation to a
 * family, now or no longer.
 */
type Row = { family: number; to: number; relation: Relation | 'excluded'; ended: boolean }

/** A family restricted to some of the people, by their place in the list; or that was, and is no longer. */
type Restriction = { family: number; named: number[]; lifted: boolean }

/** The last two are one person, in two posts. */
const names = ['helen', 'karen', 'joseph', 'marcus', 'grace', 'ben', 'benAtKickOn'] as const
const people = names.map((name) => signedIn(name))
const receivers = [
  ...names.map((name) => ({ worker_id: workers[name].id })),
  { agency_id: agencies.kickOn.id },
  { agency_id: agencies.oakfield.id },
  { agency_id: agencies.housing.id },
  { agency_id: agencies.mash.id },
  { team_id: teams.millbrook.id },
  { team_id: teams.canalSide.id },
]
const familiesInWorld = 6
const familyRules = (Object.keys(rules) as (keyof typeof rules)[]).filter(
  (name): name is FamilyRuleName => rules[name].on === 'family',
)

/** Only a person opens a record in an emergency: an agency or a team cannot, and PostgreSQL holds to it. */
const isEmergency = (relation: Row['relation'], to: number) =>
  relation === 'emergency' && 'worker_id' in (receivers[to] ?? {})

const anyRow: fc.Arbitrary<Row> = fc.record({
  family: fc.nat(familiesInWorld - 1),
  to: fc.nat(receivers.length - 1),
  relation: fc.constantFrom(...relations, 'agreed-agency' as const, 'excluded' as const),
  ended: fc.boolean(),
})
const aRow = anyRow.filter(({ relation, to }) => relation !== 'emergency' || isEmergency(relation, to))

const aRestriction: fc.Arbitrary<Restriction> = fc.record({
  family: fc.nat(familiesInWorld - 1),
  named: fc.subarray(people.map((_, at) => at)),
  lifted: fc.boolean(),
})
const restrictions = fc.uniqueArray(aRestriction, { maxLength: 4, selector: ({ family }) => family })

/** Ten thousand times somebody and a family in the long run. */
const worlds = process.env['ALONGSIDE_LONG'] ? 240 : 25

let above: pg.Client
beforeAll(async () => {
  above = new pg.Client({ connectionString: process.env['SUPERUSER_URL'] })
  await above.connect()
})
afterAll(() => above?.end())

describe('who may see which family', () => {
  it('is answered alike by the rule, the filter of a list, row security and plain reasoning, in any world', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRow, { maxLength: 24 }), restrictions, async (rows, shut) => {
        const families = await aWorld(rows, shut)
        for (const actor of people) {
          const expected = families.map((_, family) => heldByReasoning(rows, shut, family, actor))
          await inTransaction(actor, async (tx) => {
            const seen = await tx.$queryRaw<
              { id: string }[]
            >`SELECT id FROM family WHERE id IN (${uuids(families)})`
            expect(seen.map(({ id }) => id).sort()).toEqual(
              families.filter((_, at) => expected[at]?.length).sort(),
            )
            const byName = await tx.$queryRaw<
              { id: string }[]
            >`SELECT family_id AS id FROM families_by_name(NULL, 10000) WHERE family_id IN (${uuids(families)})`
            expect(byName.map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id).sort())
            for (const [at, familyId] of families.entries()) {
              expect((await relationsHeld(tx, actor, familyId)).sort()).toEqual(expected[at])
            }
            const listed = await tx.$queryRaw<Listed[]>(lists(actor, families))
            const listedAbove = await aboveTheWalls(actor, lists(actor, families))
            for (const [place, rule] of familyRules.entries()) {
              const permitted = families.filter((_, at) => mayByReasoning(rule, expected[at] ?? [])).sort()
              // By the app’s account, and as if there were no row security: the filter must hold by itself.
              for (const rows of [listed, listedAbove])
                expect(rows.flatMap(({ id, may }) => (may[place] ? [id] : [])).sort(), rule).toEqual(
                  permitted,
                )
              for (const held of expected) {
                expect(relationFor(rule, held) !== undefined).toBe(mayByReasoning(rule, held))
              }
            }
          })
        }
      }),
      { numRuns: worlds, verbose: true },
    )
    measured(
      `G-S3: ${worlds} worlds, ${worlds * familiesInWorld * people.length} times somebody and a family, by ${familyRules.length} rules: rule, filter, row security and reasoning agreed`,
    )
  })
})

type Listed = { id: string; may: boolean[] }

/** Each of these families, and by which rules a list for this person would show it. */
function lists(actor: Actor, families: readonly string[]): Sql {
  const may = familyRules.map((rule) => visibleWhere(actor, rule, sql`f.id`))
  return sql`SELECT f.id, ARRAY[${joinSql(may)}] AS may FROM family f WHERE f.id IN (${uuids(families)})`
}

/** The same question where no row is hidden from whoever asks. */
async function aboveTheWalls(actor: Actor, { text, values }: Sql): Promise<Listed[]> {
  await above.query('BEGIN')
  try {
    await above.query('SELECT act_as($1, $2, $3, $4)', [
      actor.workerId,
      actor.agencyId,
      actor.work,
      actor.manages.join(','),
    ])
    return (await above.query<Listed>(text, [...values])).rows
  } finally {
    await above.query('ROLLBACK')
  }
}

/** Writes a world over the owner's connection and returns its families. */
async function aWorld(rows: readonly Row[], shut: readonly Restriction[]): Promise<string[]> {
  const families = Array.from({ length: familiesInWorld }, newId)
  await asOwner(async (owner) => {
    await owner.query('BEGIN')
    for (const id of families) {
      await owner.query('INSERT INTO family (id, name, created_by, created_at) VALUES ($1, $2, $3, now())', [
        id,
        'World',
        workers.priya.id,
      ])
    }
    for (const { family, to, relation, ended } of rows) {
      const receiver = receivers[to] ?? {}
      await owner.query(
        `INSERT INTO family_access (id, family_id, worker_id, agency_id, team_id, relation, from_at, until_at)
         VALUES ($1, $2, $3, $4, $5, $6, now() - interval '1 hour', $7)`,
        [
          newId(),
          families[family],
          'worker_id' in receiver ? receiver.worker_id : null,
          'agency_id' in receiver ? receiver.agency_id : null,
          'team_id' in receiver ? receiver.team_id : null,
          relation,
          untilOf(relation, to, ended),
        ],
      )
    }
    for (const restriction of shut) await restrict(owner, families[restriction.family] ?? '', restriction)
    await owner.query('COMMIT')
  })
  return families
}

/** An emergency is for a time by its nature; anything else goes on until it is ended. */
function untilOf(relation: Row['relation'], to: number, ended: boolean): Date | null {
  if (ended) return new Date(Date.now() - 60_000)
  return isEmergency(relation, to) ? new Date(Date.now() + 3_600_000) : null
}

async function restrict(owner: Client, familyId: string, { named, lifted }: Restriction): Promise<void> {
  const id = newId()
  await owner.query(
    `INSERT INTO family_restriction (id, family_id, reason, why, restricted_by, restricted_at, review_on,
       lift_asked_by, lift_asked_at, lift_why, lifted_by, lifted_at)
     VALUES ($1, $2, 'other', 'Words', $3, now(), now(), $4, $6, $7, $5, $6)`,
    [
      id,
      familyId,
      workers.priya.id,
      ...(lifted ? [workers.priya.id, workers.david.id, new Date(), 'Words'] : [null, null, null, null]),
    ],
  )
  for (const at of named) {
    await owner.query(
      `INSERT INTO restriction_person (id, restriction_id, family_id, worker_id, named_by, from_at)
       VALUES ($1, $2, $3, $4, $5, now())`,
      [newId(), id, familyId, people[at]?.workerId, workers.priya.id],
    )
  }
}

/** The oracle: what a careful person would say, reading the rows. */
function heldByReasoning(
  rows: readonly Row[],
  shut: readonly Restriction[],
  family: number,
  actor: Actor,
): Relation[] {
  const restriction = shut.find((one) => one.family === family && !one.lifted)
  const isNamed = restriction?.named.some((at) => people[at]?.workerId === actor.workerId)
  if (restriction && !isNamed) return []

  const current = rows.filter((row) => row.family === family && !row.ended)
  const isMine = ({ to }: Row): boolean => {
    const receiver = receivers[to] ?? {}
    if ('worker_id' in receiver) return receiver.worker_id === actor.workerId
    if ('agency_id' in receiver) return receiver.agency_id === actor.agencyId
    return 'team_id' in receiver && actor.manages.some((team) => team === receiver.team_id)
  }
  // Somebody who knows a family outside work knows it in every post of theirs.
  const shutOut = current.some(({ relation, to }) => {
    const post = names[to]
    return relation === 'excluded' && post !== undefined && actor.posts.includes(workers[post].id)
  })
  if (shutOut) return []
  const held = current.filter(isMine).flatMap(({ relation }) => (relation === 'excluded' ? [] : [relation]))
  return [...new Set(held)].sort()
}

function mayByReasoning(name: FamilyRuleName, held: readonly Relation[]): boolean {
  const rule: Rule = rules[name]
  if (rule.on !== 'family') return false
  const direct = held.some((relation) => rule.as.includes(relation))
  const agreed =
    held.includes('agreed-agency') && held.some((relation) => rule.asWithAgreement?.includes(relation))
  return direct || agreed
}

function uuids(ids: readonly string[]) {
  return joinSql(ids.map((id) => sql`${id}::uuid`))
}
