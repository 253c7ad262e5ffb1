import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Cluster, openCluster } from '@/scripts/postgres/cluster'
import { withClient } from '@/scripts/postgres/databases'
import { isAlive } from '@/scripts/postgres/locks'
import { startNode } from '@/scripts/start/run-script'
import { stop } from '@/scripts/start/running'

/** A folder only this user can enter, with a space in its name: where a careful person keeps a checkout. */
let folder: string
const before = process.env['ALONGSIDE_DATA']

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'only mine '))
  process.env['ALONGSIDE_DATA'] = folder
})

afterEach(() => {
  const far = join(folder, 'server-home.json')
  if (existsSync(far)) rmSync(JSON.parse(readFileSync(far, 'utf8')).far, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
  process.env['ALONGSIDE_DATA'] = before ?? ''
})

const dataDirectory = (cluster: Cluster) =>
  withClient(cluster.superuserUrl, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory ?? ''
  })

const serverPid = async (cluster: Cluster) =>
  Number(readFileSync(join(await dataDirectory(cluster), 'postmaster.pid'), 'utf8').split('\n')[0])

const remember = (cluster: Cluster) =>
  withClient(cluster.superuserUrl, (client) => client.query('create table kept as select 42 as answer'))

const recall = (cluster: Cluster) =>
  withClient(
    cluster.superuserUrl,
    async (client) => (await client.query('select answer from kept')).rows[0]?.answer,
  )

test('what was saved is there after the server is killed, and after a clean stop', async () => {
  const first = await openCluster('postgres')
  await remember(first)
  process.kill(await serverPid(first), 'SIGKILL')
  const second = await openCluster('postgres')
  expect(await recall(second)).toBe(42)
  const pid = await serverPid(second)
  await second.release()
  expect(isAlive(pid)).toBe(false)
  const third = await openCluster('postgres')
  expect(await recall(third)).toBe(42)
  await third.release()
})

test('a note left by a dead server does not keep the next from starting, though its number now belongs to another', async () => {
  const first = await openCluster('postgres')
  await remember(first)
  const note = join(await dataDirectory(first), 'postmaster.pid')
  const lines = readFileSync(note, 'utf8').split('\n')
  await first.release()
  writeFileSync(note, [String(process.pid), ...lines.slice(1)].join('\n'))
  const second = await openCluster('postgres')
  expect(await recall(second)).toBe(42)
  await second.release()
})

test('two commands that start at the same moment share one server, and the last to leave stops it', async () => {
  const other = startNode(['--import', 'tsx', 'scripts/postgres/serve.ts'], { ...process.env }, 'pipe')
  const [one, said] = await Promise.all([openCluster('postgres'), firstWords(other)])
  expect(said).toContain(new URL(one.ownerUrl).host)
  const pid = await serverPid(one)
  await one.release()
  expect(isAlive(pid)).toBe(true)
  await stop(other)
  expect(isAlive(pid)).toBe(false)
})

test('every write is on the disk before it is confirmed, pages are checked, and only this machine is listened to', async () => {
  const cluster = await openCluster('postgres')
  const shown = await withClient(cluster.superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings',
    )
    return new Map(rows.map(({ name, setting }) => [name, setting]))
  })
  expect(shown.get('fsync')).toBe('on')
  expect(shown.get('full_page_writes')).toBe('on')
  expect(shown.get('synchronous_commit')).toBe('on')
  expect(shown.get('data_checksums')).toBe('on')
  expect(shown.get('listen_addresses')).toBe('127.0.0.1')
  await expect(openWithoutPassword(cluster)).rejects.toThrow('password')
  await cluster.release()
})

async function firstWords(program: ChildProcess): Promise<string> {
  const [text] = program.stdout === null ? [] : await once(program.stdout, 'data')
  return String(text)
}

function openWithoutPassword(cluster: Cluster): Promise<unknown> {
  const url = new URL(cluster.superuserUrl)
  url.password = ''
  return withClient(url.href, (client) => client.query('select 1'))
}
