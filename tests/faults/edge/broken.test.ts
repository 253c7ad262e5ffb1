// Given the product as it ships, when something beneath it breaks that nobody foresaw,
// then whoever asked is told nothing of it, the log has where it broke and nobody’s words, and the app goes on.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '@/lib/auth/next-auth'
import { newId } from '@/lib/db/id'
import { asOwner } from '../../support/owner'
import { aFamily, signedIn } from '../../support/world'
import { asItShips, type Door } from './doors'
import { exchange, type Got } from './exchange'

const canary = 'Dunnockcanary'
const helen = signedIn('helen')
let door: Door
let broken: Got
let mended: Got

beforeAll(async () => {
  const { familyId } = await aFamily(helen, { name: canary, children: [`Ivy ${canary}`] })
  const sid = newId()
  await asOwner((owner) =>
    owner.query(
      `INSERT INTO session (id, worker_id, started_at, last_seen_at, fresh_at, factors) VALUES ($1, $2, now(), now(), now(), '{sample}')`,
      [sid, helen.workerId],
    ),
  )
  const { name, value } = await sessionCookie(sid)
  door = await asItShips()
  const family = () =>
    exchange(door.url, { path: `/families/${familyId}`, headers: { cookie: `${name}=${value}` } })
  // A fault that quotes a row, as faults of a database do.
  await asOwner(async (owner) => {
    await owner.query('ALTER FUNCTION append_audit RENAME TO append_audit_gone')
    await owner.query(`CREATE FUNCTION append_audit(timestamptz, text, uuid, uuid, uuid, uuid, text, uuid, jsonb) RETURNS bigint
      LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Key (full_name)=(Ivy ${canary}) is in the way' USING ERRCODE = '23505'; END $$`)
    await owner.query('GRANT EXECUTE ON FUNCTION append_audit TO alongside_app')
  })
  broken = await family()
  await asOwner(async (owner) => {
    await owner.query('DROP FUNCTION append_audit')
    await owner.query('ALTER FUNCTION append_audit_gone RENAME TO append_audit')
  })
  mended = await family()
})
afterAll(() => door?.close())

describe('a fault nobody foresaw', () => {
  test('sends nobody a word of what broke', () => {
    expect(broken.status).toBe(500)
    expect(broken.body).not.toMatch(/append_audit|full_name|23505|Prisma|node_modules|at async/)
    expect(broken.body).not.toContain(canary)
  })

  test('is one line of the log without anybody’s words', () => {
    const lines = door
      .said()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    expect(lines.length).toBeGreaterThan(0)
    const faults = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(faults).toContainEqual(
      expect.objectContaining({
        level: 'error',
        faults: [expect.objectContaining({ codes: expect.arrayContaining(['23505']) })],
      }),
    )
    expect(door.said()).not.toMatch(new RegExp(`${canary}|full_name`))
  })

  test('is over when it is mended: the app went on', () => {
    expect(mended.status).toBe(200)
    expect(mended.body).toContain(canary)
  })
})
