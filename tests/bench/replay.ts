import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import type { Client } from 'pg'
import { type CaseFacts, parseCase } from '@/lib/continuum/case'
import { decide } from '@/lib/continuum/decide'
import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { latest } from '@/lib/continuum/testing/a-case'
import { formLikeFacts } from '@/lib/continuum/testing/arbitrary-facts'
import { replaysAlike } from '@/lib/decision/replay'
import { runTrials, storedDecisions } from '@/lib/guidance/run-trials'
import { loadPartnership } from '@/prisma/seed/place'
import { openCluster } from '@/scripts/postgres/cluster'
import { createDatabase, dropDatabase, onDatabase, withClient } from '@/scripts/postgres/databases'
import { migratedTemplate } from '@/scripts/test/templates'

/**
 * How long 100,000 stored decisions take to replay from PostgreSQL: a draft tried on all of them, as the worker does
 * it, and each one replayed under its own version and held byte for byte against what was stored; beside reading the
 * same rows and doing nothing with them, in the same run. Wall-clock seconds, and this process's own CPU seconds,
 * which a busy machine does not lengthen. `--decisions 10000` for fewer; `--json` prints the figures as JSON.
 */
const SEED = 20231202
const DIFFERENT = 2_000
const asked = process.argv.indexOf('--decisions')
const DECISIONS = asked < 0 ? 100_000 : Number(process.argv[asked + 1])
const GOAL_SECONDS = 10

const guidance = latest('sandwell')
const stored = fc.sample(formLikeFacts, { seed: SEED, numRuns: DIFFERENT }).map(asStored)

const cluster = await openCluster('test-postgres')
const name = `bench_replay_${randomBytes(4).toString('hex')}`
try {
  await createDatabase(cluster.superuserUrl, name, await migratedTemplate(cluster))
  const rows = await withClient(onDatabase(cluster.ownerUrl, name), async (owner) => {
    await fill(owner)
    const everything = { since_on: '2000-01-01', asked_at: new Date(Date.now() + 86_400_000) }
    const reading = await timed('reading the rows (floor)', async () => {
      let read = 0
      for await (const batch of storedDecisions(owner, everything)) read += batch.length
      return read
    })
    const trying = await timed('trying a draft on them', () => tryDraft(owner))
    const replaying = await timed('each replayed, byte for byte', () => replayAll(owner))
    return [reading, { ...trying, goal: GOAL_SECONDS }, { ...replaying, goal: GOAL_SECONDS }]
  })
  report(rows)
} finally {
  await dropDatabase(cluster.superuserUrl, name)
  await cluster.release()
}

interface Figure {
  readonly name: string
  readonly decisions: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly goal?: number
}

/** A draft under which shared help starts at three needs, so that many decisions move. */
async function tryDraft(owner: Client): Promise<number> {
  const { sharedHelpNeeds } = guidance.settings
  const draft: Guidance = {
    ...guidance,
    settings: { ...guidance.settings, sharedHelpNeeds: { ...sharedHelpNeeds, value: 3 } },
  }
  await owner.query(
    `INSERT INTO guidance_trial (id, draft_id, against_id, draft_version, content, since_on, asked_by, asked_at)
     SELECT gen_random_uuid(), v.id, v.id, 1, $1, '2000-01-01', w.id, now() FROM guidance_version v, worker w
     WHERE v.guidance_id = 'sandwell' AND v.effective_to IS NULL ORDER BY w.id LIMIT 1`,
    [JSON.stringify(draft)],
  )
  await runTrials(owner)
  const { rows } = await owner.query<{ groups: { cases: number }[] }>('SELECT groups FROM guidance_trial')
  return rows[0]?.groups.reduce((sum, { cases }) => sum + cases, 0) ?? 0
}

/** Throws when a decision replayed differs by one byte from what was stored. The next ones are read meanwhile. */
async function replayAll(owner: Client): Promise<number> {
  let reading = suggestionsAfter(owner, '00000000-0000-0000-0000-000000000000')
  let replayed = 0
  for (;;) {
    const rows = await reading
    const last = rows.at(-1)
    if (!last) return replayed
    reading = suggestionsAfter(owner, last.id)
    for (const { id, facts, answer } of rows) {
      const parsed = parseCase(facts)
      if (!parsed.ok || !replaysAlike(parsed.facts, answer, guidance)) {
        throw new Error(`Suggestion ${id} does not replay`)
      }
    }
    replayed += rows.length
  }
}

async function suggestionsAfter(owner: Client, id: string): Promise<SuggestionRow[]> {
  const { rows } = await owner.query<SuggestionRow>(
    'SELECT id, facts, answer FROM threshold_suggestion WHERE id > $1 ORDER BY id LIMIT 2000',
    [id],
  )
  return rows
}

type SuggestionRow = { id: string; facts: unknown; answer: unknown }

/** So many decisions of one family, one child each, spread over two years: the generated cases again and again. */
async function fill(owner: Client): Promise<void> {
  await loadPartnership(owner)
  await owner.query(
    `INSERT INTO family (id, name, locality, created_by, created_at) SELECT gen_random_uuid(), 'Bench', 'Millbrook', id, now() FROM worker LIMIT 1`,
  )
  await owner.query(
    `INSERT INTO person (id, full_name, created_by, created_at) SELECT gen_random_uuid(), 'Bench', created_by, now() FROM family`,
  )
  await owner.query('CREATE TEMP TABLE kind (n int PRIMARY KEY, facts jsonb, answer jsonb)')
  await owner.query(
    `INSERT INTO kind SELECT n - 1, x->'facts', x->'answer' FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e (x, n)`,
    [JSON.stringify(stored)],
  )
  await owner.query(
    `INSERT INTO threshold_decision (id, family_id, guidance_id, guidance_version, engine_version, suggested_level,
       suggested_outcome, decided_level, decided_outcome, reasons, move, decided_by, decided_at)
     SELECT gen_random_uuid(), f.id, $1, $2, n::text, 'multi-agency', 'multi-agency', 'multi-agency', 'multi-agency',
       'Bench', 'start', f.created_by, now() - n * interval '10 minutes'
     FROM family f, generate_series(1, $3::int) n`,
    [guidance.id, guidance.version, DECISIONS],
  )
  await owner.query(
    `INSERT INTO threshold_suggestion (id, decision_id, family_id, person_id, facts, answer, outcome)
     SELECT gen_random_uuid(), d.id, d.family_id, p.id, k.facts, k.answer, k.answer->>'outcome'
     FROM threshold_decision d CROSS JOIN person p JOIN kind k ON k.n = d.engine_version::int % $1`,
    [DIFFERENT],
  )
  await owner.query('ANALYZE')
}

async function timed(name: string, work: () => Promise<number>): Promise<Figure> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const decisions = await work()
  const { user, system } = process.cpuUsage(before)
  const rounded = (milliseconds: number) => Math.round(milliseconds / 10) / 100
  return {
    name,
    decisions,
    seconds: rounded(performance.now() - start),
    cpuSeconds: rounded((user + system) / 1000),
  }
}

function asStored(facts: CaseFacts): { facts: CaseFacts; answer: unknown } {
  const parsed = parseCase(JSON.parse(JSON.stringify(facts)))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ says }) => says).join(' '))
  return { facts: parsed.facts, answer: decide(parsed.facts, guidance) }
}

function report(figures: readonly Figure[]): void {
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ bench: 'replay', seed: SEED, figures }, null, 2))
    return
  }
  console.log(`replay: stored decisions of ${DIFFERENT} generated cases (seed ${SEED})\n`)
  for (const { name: what, decisions, seconds, cpuSeconds, goal } of figures) {
    const against =
      goal === undefined
        ? ''
        : `  goal ${goal} s for 100,000  ${(seconds * 100_000) / decisions < goal ? 'met' : 'not met'}`
    console.log(
      `${what.padEnd(30)} ${decisions.toLocaleString('en-GB').padStart(9)} in ${String(seconds).padStart(6)} s (CPU ${cpuSeconds} s)${against}`,
    )
  }
}
