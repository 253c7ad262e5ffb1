import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Runs `work` while no other process holds the lock in `file`; a lock left by a dead process is taken over.
 * `waits` is called once when somebody living has it.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, waits = () => {}): Promise<T> {
  for (let tries = 0; !(takeLock(file) || (await takeOver(file))); tries++) {
    if (tries === 10) waits()
    await pause(100)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/**
 * Notes that this process uses the server whose users are listed in `folder`. `leave` withdraws that and
 * says whether nobody is left: the last one out stops the server. Processes that died without leaving do not count.
 */
export function noteUse(folder: string): { leave: () => boolean } {
  mkdirSync(folder, { recursive: true })
  const note = join(folder, String(process.pid))
  writeFileSync(note, '')
  return {
    leave: () => {
      rmSync(note, { force: true })
      const pids = readdirSync(folder).map(Number)
      for (const pid of pids) if (!isAlive(pid)) rmSync(join(folder, String(pid)), { force: true })
      return !pids.some(isAlive)
    },
  }
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (failure) {
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM'
  }
}

function takeLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'EEXIST') return false
    throw failure
  }
}

/** Of several that find the owner dead at the same moment, the last to write its number has the lock. */
async function takeOver(file: string): Promise<boolean> {
  if (!existsSync(file) || isAlive(Number(readOrEmpty(file)))) return false
  const claim = `${file}.${process.pid}`
  writeFileSync(claim, String(process.pid))
  renameSync(claim, file)
  await pause(50)
  return readOrEmpty(file) === String(process.pid)
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
