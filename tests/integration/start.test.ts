import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createDatabase, dropDatabase, onDatabase, withClient } from '@/scripts/postgres/databases'
import { sentenceFor } from '@/scripts/refusal'
import { requireRoom } from '@/scripts/start/disk'
import { outcomeOf, startNode } from '@/scripts/start/run-script'

const { superuserUrl, ownerUrl, template, run } = inject('postgres')
const newer = `${run}newer_${randomBytes(4).toString('hex')}`
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'start-'))
  await createDatabase(superuserUrl, newer, template)
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await dropDatabase(superuserUrl, newer)
})

/** What `npm start` says, as the first words a person reads, and how it ends. */
const start = (settings: Record<string, string>) =>
  outcomeOf(
    startNode(
      ['--import', 'tsx', 'scripts/start/main.ts'],
      {
        ...process.env,
        DATABASE_URL: '',
        APP_DATABASE_URL: '',
        PORT: '0',
        ALONGSIDE_DATA: folder,
        ...settings,
      },
      'pipe',
    ),
  )

describe('a start that cannot succeed says why in one sentence and changes nothing', () => {
  test('the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, said } = await start({ PORT: String(port) })
    other.close()
    expect(said).toBe(
      `Port ${port} is in use by another program: stop that one, or choose another, as in "PORT=${port + 1} npm start".`,
    )
    expect(code).toBe(1)
  })

  test.each(['notaport', '70000', '-1', '0'])('PORT=%s is no port', async (port) => {
    expect(await start({ PORT: port })).toEqual({
      code: 1,
      said: `PORT is "${port}": give a number from 1 to 65535.`,
    })
  })

  test.each([
    ['is not an address', 'localhost/alongside', 'DATABASE_URL is not the address of a PostgreSQL database'],
    ['points at nothing', 'postgresql://nobody@127.0.0.1:1/none', 'connect ECONNREFUSED 127.0.0.1:1.'],
    ['has the wrong password', wrongPassword(), 'password authentication failed for user "alongside_owner".'],
    ['names no database', onDatabase(ownerUrl, 'nowhere'), 'database "nowhere" does not exist.'],
  ])('DATABASE_URL %s', async (_, url, sentence) => {
    const { code, said } = await start({ DATABASE_URL: url, PORT: '39517' })
    expect(said).toContain(sentence)
    expect(said.split('\n')).toHaveLength(1)
    expect(said).not.toContain('wrong-password')
    expect(code).toBe(1)
  })

  test('the database is newer than the code', async () => {
    const url = onDatabase(ownerUrl, newer)
    await withClient(url, (client) =>
      client.query(
        `insert into _prisma_migrations (id, checksum, migration_name, finished_at) values ('x', 'x', '29990101_future', now())`,
      ),
    )
    const { code, said } = await start({ DATABASE_URL: url, PORT: '39517' })
    expect(said).toBe(
      'This database is newer than this version of Alongside: it has "29990101_future", which is not known here. Start the newer version, or use another database.',
    )
    expect(code).toBe(1)
  })

  test('the disk is full', () => {
    expect(() => requireRoom(folder, Number.MAX_SAFE_INTEGER)).toThrow(
      /^The disk that holds .* has \d+ MB free and Alongside needs \d+ MB/,
    )
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    expect(sentenceFor(full)).toBe(
      'The disk is full: make room and start again; nothing that was saved is lost.',
    )
  })
})

function wrongPassword(): string {
  const url = new URL(onDatabase(ownerUrl, newer))
  url.password = 'wrong-password'
  return url.href
}
