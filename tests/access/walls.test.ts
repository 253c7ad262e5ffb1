import { describe, expect, it } from 'vitest'
import { grantAccess } from '@/lib/access/grant'
import { newId } from '@/lib/db/id'
import { inTransaction } from '@/lib/db/transaction'
import { asOwner } from '../support/owner'
import { aFamily, signedIn } from '../support/world'

const helen = signedIn('helen')
const stranger = signedIn('ben')

/** Tables that say nothing about any family. A new table is about a family until somebody puts it here. */
const aboutNoFamily = [
  'agency',
  'team',
  'team_management',
  'locality',
  'worker',
  'session',
  'sign_in_attempt',
  'partnership',
  '_prisma_migrations',
]

describe('row security', () => {
  it('is forced on every table about a family, and the app owns none of them', async () => {
    const tables = await asOwner(async (owner) => {
      const { rows } =
        await owner.query(`SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS forced,
        pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`)
      return rows as { name: string; forced: boolean; owner: string }[]
    })
    expect(tables.length).toBeGreaterThan(40)
    expect(tables.filter(({ owner }) => owner === 'alongside_app')).toEqual([])
    const open = tables
      .filter(({ name, forced }) => !forced && !aboutNoFamily.includes(name))
      .map(({ name }) => name)
    expect(open).toEqual([])
  })

  it('gives the app a role without the right to pass it by', async () => {
    const [role] = await asOwner(
      async (owner) =>
        (await owner.query("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'alongside_app'"))
          .rows,
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false })
  })

  it('has no function with the owner’s rights but the listed ones, each closed to the public', async () => {
    const functions = await asOwner(async (owner) => {
      const { rows } =
        await owner.query(`SELECT proname AS name, has_function_privilege('public', oid, 'execute') AS open
        FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY 1`)
      return rows as { name: string; open: boolean }[]
    })
    expect(functions.filter(({ open }) => open)).toEqual([])
  })

  it('shows nothing to nobody: a transaction for no one sees no family, on a connection just used by somebody', async () => {
    const { familyId } = await aFamily(helen)
    await inTransaction(helen, (tx) => tx.family.findUniqueOrThrow({ where: { id: familyId } }))
    expect(await inTransaction(null, (tx) => tx.family.count())).toBe(0)
    expect(await inTransaction(null, (tx) => tx.person.count())).toBe(0)
  })

  it('does not let a stranger give themselves access, nor pull a known person into a family of their own', async () => {
    const { familyId, children } = await aFamily(helen)
    const give = inTransaction(stranger, (tx) =>
      grantAccess(tx, {
        familyId,
        to: { workerId: stranger.workerId },
        relation: 'recorded-it',
        at: new Date(),
      }),
    )
    await expect(give).rejects.toThrow('only someone who may see a family')
    const mine = await aFamily(stranger)
    const pull = inTransaction(stranger, (tx) =>
      tx.familyMember.createMany({
        data: {
          id: newId(),
          familyId: mine.familyId,
          personId: children[0] ?? '',
          part: 'child',
          fromOn: new Date('2026-01-01'),
        },
      }),
    )
    await expect(pull).rejects.toThrow('row-level security')
  })
})
