/**
 * npm run bench -- [--people 100000] [--connections 1,8] [--rounds 5] [--seconds 2] [--only NAME] [--json FILE]
 *   measures pages and saves beside a bare page of the same app, in the same run, and prints how many times it each takes
 * npm run bench -- continuum   the engine
 * npm run bench -- replay      stored decisions under another version of the guidance, and under their own
 */
import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type BenchDatabase, openBenchDatabase } from './bench/database'
import { timeFinding } from './bench/find-in-database'
import { measure, type Task } from './bench/measure'
import { signIn } from './bench/people'
import { beside, databaseTable, type Figure, figures, type Round, table } from './bench/report'
import { autosave, bareInsert, tasksFor } from './bench/tasks'
import { type Wanted, wantedFrom } from './bench/wanted'
import { withClient } from './postgres/databases'
import { finish } from './refusal'
import { requireFree, wishedAddress } from './start/port'
import { environmentFor, prepareBuild } from './start/prepare'
import { startApp, stop } from './start/running'

const [first, ...rest] = process.argv.slice(2)
if (first === 'continuum') {
  process.argv.splice(2, process.argv.length, ...rest)
  await import('../tests/bench/continuum')
} else if (first === 'replay') {
  process.argv.splice(2, process.argv.length, ...rest)
  await import('../tests/bench/replay')
} else {
  await finish(() => bench(wantedFrom(process.argv.slice(2))))
  process.exit()
}

async function bench(wanted: Wanted): Promise<void> {
  const address = wishedAddress({ PORT: '4310', ...process.env })
  await requireFree(address)
  const database = await openBenchDatabase(wanted.people, process.env)
  try {
    const base = `http://127.0.0.1:${address.port}`
    const env = { ...environmentFor(database, base), NEXTAUTH_URL: base, ALONGSIDE_BENCH: '1' }
    // The sessions made here are sealed as the app's own are.
    Object.assign(process.env, env)
    await prepareBuild(env)
    const app = await startApp(address, env)
    try {
      await run(wanted, database, base, [app.pid ?? 0])
    } finally {
      await stop(app)
    }
  } finally {
    await database.release()
  }
}

async function run(wanted: Wanted, database: BenchDatabase, base: string, app: number[]): Promise<void> {
  await withClient(database.ownerUrl, async (owner) => {
    const tasks = (await tasksFor(owner, base)).filter(
      ({ name }, place) => place <= 1 || wanted.only === undefined || name.includes(wanted.only),
    )
    const shown = await answering(tasks, { base, app })
    const all: Figure[] = []
    for (const connections of wanted.connections) {
      all.push(
        ...figures(await rounds(shown, wanted, { base, app, connections }), connections, bareOf(shown)),
      )
    }
    const finding = await findingTimes(owner, database)
    console.log(`\n${table(all)}\n\n${beside(all, autosave, bareInsert)}\n\n${databaseTable(finding)}`)
    if (wanted.json !== undefined)
      writeFileSync(
        wanted.json,
        `${JSON.stringify({ people: wanted.people, pages: all, finding }, null, 2)}\n`,
      )
  })
}

/** The tasks whose pages answer as they should; the others are named and left out. Warms the app up as well. */
async function answering(tasks: readonly Task[], at: { base: string; app: number[] }): Promise<Task[]> {
  const well: Task[] = []
  for (const task of tasks) {
    try {
      await measure(task, { ...at, connections: 1, seconds: 1.5 })
      well.push(task)
    } catch (failure) {
      console.log(`Left out. ${failure instanceof Error ? failure.message : String(failure)}`)
    }
  }
  return well
}

async function rounds(
  tasks: readonly Task[],
  { rounds: many, seconds }: Wanted,
  at: { base: string; app: number[]; connections: number },
): Promise<Round[]> {
  const done: Round[] = []
  for (let round = 0; round < many; round += 1) {
    const results = new Map<Task, Awaited<ReturnType<typeof measure>>>()
    for (const task of tasks) {
      results.set(task, await measure(task, { ...at, seconds }))
      await pause(50)
    }
    done.push(results)
    console.log(`Round ${round + 1} of ${many}, ${at.connections} at once`)
  }
  return done
}

async function findingTimes(owner: Parameters<typeof signIn>[0], { appUrl }: BenchDatabase) {
  const byFamilies = (
    order: 'ASC' | 'DESC',
  ) => `JOIN (SELECT worker_id, count(DISTINCT family_id) AS families FROM family_access
    WHERE worker_id IS NOT NULL GROUP BY 1) h ON h.worker_id = w.id WHERE h.families >= 20 AND NOT w.sample ORDER BY h.families ${order} LIMIT 1`
  const [few] = await signIn(owner, byFamilies('ASC'))
  const [many] = await signIn(owner, byFamilies('DESC'))
  return few && many ? withClient(appUrl, (app) => timeFinding(owner, app, { few, many })) : []
}

function bareOf([bare]: readonly Task[]): Task {
  if (bare === undefined) throw new Error('The bare page did not answer')
  return bare
}
