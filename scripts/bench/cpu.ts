import { readFileSync } from 'node:fs'

/** Milliseconds of processor time these processes have used so far; absent where the system does not say. */
export function cpuMs(pids: readonly number[]): number | undefined {
  let ticks = 0
  for (const pid of pids) {
    try {
      // After the name, which may hold spaces: fields 14 and 15 of proc(5), user and system, in ticks of 10 ms.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      if (process.platform !== 'linux') return undefined
    }
  }
  return ticks * 10
}
