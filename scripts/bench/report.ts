import type { DatabaseTime } from './find-in-database'
import type { Result, Task } from './measure'
import { median } from './statistics'

/** One task at one number of connections: medians of the rounds, beside the bare page of the same rounds. */
export type Figure = {
  task: string
  connections: number
  p50: number
  p95: number
  /** How many times the bare page. */
  p50Ratio: number
  p95Ratio: number
  /** Milliseconds of the app's processor time for a request. */
  cpu: number | undefined
  cpuRatio: number | undefined
  kilobytes: number
  requests: number
  wrong: number
  goal: string | undefined
}

export type Round = ReadonlyMap<Task, Result>

/** Medians over the rounds; each ratio is the median of the ratios within a round. */
export function figures(rounds: readonly Round[], connections: number, bare: Task): Figure[] {
  const tasks = [...(rounds[0]?.keys() ?? [])]
  return tasks.map((task) => {
    const pairs = rounds.flatMap((round) => {
      const [result, floor] = [round.get(task), round.get(bare)]
      return result && floor ? [{ result, floor }] : []
    })
    const of = (value: (pair: (typeof pairs)[number]) => number) => median(pairs.map(value))
    const measuresCpu = pairs.every(({ result, floor }) => result.cpu !== undefined && floor.cpu)
    return {
      task: task.name,
      connections,
      p50: of(({ result }) => result.p50),
      p95: of(({ result }) => result.p95),
      p50Ratio: of(({ result, floor }) => result.p50 / floor.p50),
      p95Ratio: of(({ result, floor }) => result.p95 / floor.p95),
      cpu: measuresCpu ? of(({ result }) => result.cpu ?? 0) : undefined,
      cpuRatio: measuresCpu ? of(({ result, floor }) => (result.cpu ?? 0) / (floor.cpu ?? 1)) : undefined,
      kilobytes: of(({ result }) => result.bytes) / 1000,
      requests: pairs.reduce((sum, { result }) => sum + result.requests, 0),
      wrong: pairs.reduce((sum, { result }) => sum + result.wrong, 0),
      goal: task.goal,
    }
  })
}

/** The figures as lines of a table. */
export function table(all: readonly Figure[]): string {
  const head = [
    '',
    'conn',
    'p50 ms',
    'p95 ms',
    'p50 ×',
    'p95 ×',
    'CPU ms',
    'CPU ×',
    'kB',
    'requests',
    'goal ×',
  ]
  const rows = all.map((figure) => [
    figure.task + (figure.wrong > 0 ? ` (${figure.wrong} failed)` : ''),
    String(figure.connections),
    figure.p50.toFixed(1),
    figure.p95.toFixed(1),
    figure.p50Ratio.toFixed(2),
    figure.p95Ratio.toFixed(2),
    figure.cpu?.toFixed(1) ?? '-',
    figure.cpuRatio?.toFixed(2) ?? '-',
    figure.kilobytes.toFixed(1),
    String(figure.requests),
    figure.goal ?? '',
  ])
  return columns([head, ...rows])
}

/** How many times one task another took at the same number of connections, in the tail: a line each. */
export function beside(all: readonly Figure[], task: string, floor: string): string {
  return all
    .filter((figure) => figure.task === task)
    .flatMap(({ connections, p95 }) => {
      const least = all.find((figure) => figure.task === floor && figure.connections === connections)
      return least
        ? [`${task} beside a ${floor}, ${connections} at once: p95 × ${(p95 / least.p95).toFixed(2)}`]
        : []
    })
    .join('\n')
}

/** Times inside the database as lines of a table. */
export function databaseTable(times: readonly DatabaseTime[]): string {
  return columns([
    ['in the database', 'p50 ms', 'p95 ms', 'searches'],
    ...times.map(({ what, p50, p95, times: n }) => [what, p50.toFixed(2), p95.toFixed(2), String(n)]),
  ])
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
