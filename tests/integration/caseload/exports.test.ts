import { describe, expect, it } from 'vitest'
import { makeExport } from '@/lib/caseload/commands/make-export'
import { exportFile } from '@/lib/caseload/queries/export-file'
import { exportsMade } from '@/lib/caseload/queries/exports-made'
import { teamList } from '@/lib/caseload/queries/team-list'
import { FreshSignInNeeded } from '@/lib/operation/fresh-sign-in'
import { InvalidInput, NotAllowed, NotFound } from '@/lib/operation/refusal'
import { asOwner } from '../../support/owner'
import { aFamily, anEpisode, signedIn } from '../../support/world'

const helen = signedIn('helen')
const marcus = signedIn('marcus')
const nadia = signedIn('nadia')
const now = new Date()
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

const rowsOf = (bytes: Buffer) => bytes.toString('utf8').replace('\uFEFF', '').trimEnd().split('\r\n')
const saved = (exportId: string, who = marcus, at = now) => exportFile(who, { exportId }, { now: at })

async function aHeldFamily(name: string): Promise<string> {
  const family = await aFamily(helen, { name, children: [`Kit ${name}`] })
  await anEpisode(helen, family)
  return family.familyId
}

describe('a list of families as a file', () => {
  it('is for a manager who has just proved who they are; with no family there is nothing to make', async () => {
    await expect(makeExport(helen, { show: 'all' })).rejects.toBeInstanceOf(NotAllowed)
    const stale = { ...marcus, freshAt: minutes(-60) }
    await expect(makeExport(stale, { show: 'all' })).rejects.toBeInstanceOf(FreshSignInNeeded)
    await expect(makeExport(marcus, { show: 'all' })).rejects.toBeInstanceOf(InvalidInput)
    expect(await exportsMade(marcus, {})).toEqual([])
  })

  it('holds the families of the screen and no more, says for whom it was made, and is listed and counted', async () => {
    for (const name of ['Alder', '=Birch', 'Cedar']) await aHeldFamily(name)
    const { exportId } = await makeExport(marcus, { show: 'all' }, { now })
    const { name, bytes } = await saved(exportId)
    const [{ reference } = { reference: '' }] = await exportsMade(marcus, {}, { now })
    expect(name).toBe(`families-${reference}.csv`)
    const [head, , ...rows] = rowsOf(bytes)
    expect(head).toContain(`Only for Marcus Bell, ${marcus.agencyName}.`)
    expect(head).toContain(`Reference ${reference}`)
    const { lines } = await teamList(marcus, { show: 'all' })
    expect(rows.map((row) => row.split(',')[0])).toEqual(
      lines.map(({ familyName }) => familyName.replace(/^=/, "'=")),
    )
    expect(bytes.toString('utf8')).not.toMatch(/Street|AS1|Rd|0770|19\d\d-|20\d\d-/)
    expect(await exportsMade(marcus, {}, { now })).toMatchObject([{ families: 3, show: 'all' }])
    const { rows: trail } = await asOwner((owner) =>
      owner.query(
        "SELECT event, details FROM audit_event WHERE event IN ('caseload-export-made', 'caseload-export-saved') ORDER BY seq",
      ),
    )
    expect(trail).toEqual([
      {
        event: 'caseload-export-made',
        details: { families: 3, show: 'all', reference, purpose: 'overseeing' },
      },
      {
        event: 'caseload-export-saved',
        details: {
          families: 3,
          reference,
          purpose: 'overseeing',
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ])
  })

  it('leaves out a family that may no longer be known of when it is saved', async () => {
    const familyId = await aHeldFamily('Dogwood')
    const { exportId } = await makeExport(marcus, { show: 'all' }, { now })
    expect((await saved(exportId)).bytes.toString()).toContain('Dogwood')
    await asOwner((owner) =>
      owner.query(
        `INSERT INTO family_access (id, family_id, worker_id, relation, from_at) VALUES (gen_random_uuid(), $1, $2, 'excluded', now() - interval '1 hour')`,
        [familyId, marcus.workerId],
      ),
    )
    expect((await saved(exportId)).bytes.toString()).not.toContain('Dogwood')
  })

  it('is nobody else’s, and after an hour nobody’s at all', async () => {
    await aHeldFamily('Elder')
    const { exportId } = await makeExport(marcus, { show: 'all' }, { now })
    await expect(saved(exportId, nadia)).rejects.toBeInstanceOf(NotFound)
    const later = minutes(61)
    await expect(saved(exportId, { ...marcus, freshAt: later }, later)).rejects.toBeInstanceOf(NotFound)
    expect((await exportsMade(marcus, {}, { now: later }))[0]?.until).toBeUndefined()
    await expect(
      asOwner((owner) => owner.query('DELETE FROM export_made WHERE id = $1', [exportId])),
    ).rejects.toThrow('only added to')
  })
})
