import { type Ask, type Line, openLine } from './client'
import { cpuMs } from './cpu'
import { median, quantile } from './statistics'

/** Something to time: `next` gives the nth request of a connection; `heard` is told each answer, outside the time. */
export type Task = {
  name: string
  goal?: string
  expect: number
  next: (connection: number, nth: number) => Ask
  heard?: (connection: number, answer: string) => void
}

export type Result = {
  p50: number
  p95: number
  cpu: number | undefined
  bytes: number
  requests: number
  wrong: number
}

type Conditions = { base: string; connections: number; seconds: number; app: readonly number[] }

/** Sends requests one after another on each of so many connections for so long, and times each to its last byte. */
export async function measure(task: Task, { base, connections, seconds, app }: Conditions): Promise<Result> {
  const lines = Array.from({ length: connections }, () => openLine(base))
  const tally: Tally = { times: [], bytes: [], wrong: 0, firstWrong: undefined }
  const [until, cpuBefore] = [performance.now() + seconds * 1000, cpuMs(app)]
  await Promise.all(lines.map((line, n) => askUntil(until, task, line, n, tally)))
  const cpuAfter = cpuMs(app)
  for (const line of lines) line.close()
  if (tally.firstWrong !== undefined && tally.wrong === tally.times.length)
    throw new Error(`${task.name}: ${tally.firstWrong}`)
  return {
    p50: median(tally.times),
    p95: quantile(tally.times, 0.95),
    cpu:
      cpuBefore === undefined || cpuAfter === undefined
        ? undefined
        : (cpuAfter - cpuBefore) / tally.times.length,
    bytes: median(tally.bytes),
    requests: tally.times.length,
    wrong: tally.wrong,
  }
}

type Tally = { times: number[]; bytes: number[]; wrong: number; firstWrong: string | undefined }

async function askUntil(
  until: number,
  task: Task,
  line: Line,
  connection: number,
  tally: Tally,
): Promise<void> {
  for (let nth = 0; performance.now() < until; nth += 1) {
    const ask = task.next(connection, nth)
    const began = performance.now()
    const { status, body } = await line.send(ask)
    tally.times.push(performance.now() - began)
    tally.bytes.push(Buffer.byteLength(body))
    task.heard?.(connection, body)
    if (status === task.expect) continue
    tally.wrong += 1
    tally.firstWrong ??= `${ask.method ?? 'GET'} ${ask.path} answered ${status}, not ${task.expect}`
  }
}
