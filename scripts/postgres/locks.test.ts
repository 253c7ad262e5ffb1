import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { noteUse, withLock } from './locks'

const folder = mkdtempSync(join(tmpdir(), 'locks-'))
const deadPid = spawnSync(process.execPath, ['-e', '']).pid

test('what is done under a lock is done by one at a time', async () => {
  const file = join(folder, 'one')
  let inside = 0
  let most = 0
  const work = async () => {
    inside += 1
    most = Math.max(most, inside)
    await pause(20)
    inside -= 1
  }
  await Promise.all([withLock(file, work), withLock(file, work), withLock(file, work)])
  expect(most).toBe(1)
  expect(existsSync(file)).toBe(false)
})

test('a lock left by a process that died is taken over', async () => {
  const file = join(folder, 'dead')
  writeFileSync(file, String(deadPid))
  expect(await withLock(file, async () => 'done')).toBe('done')
})

test('the last user to leave is told so, and users that died do not count', () => {
  const users = join(folder, 'users')
  const use = noteUse(users)
  writeFileSync(join(users, String(deadPid)), '')
  writeFileSync(join(users, String(process.ppid)), '')
  expect(use.leave()).toBe(false)
  expect(existsSync(join(users, String(deadPid)))).toBe(false)
})
