import type { Guidance } from '@/lib/continuum/guidance/guidance'
import { parseGuidance } from '@/lib/continuum/parse-guidance'
import { type StoredDecision, type TrialMove, TrialTally } from './trial-tally'

/** A connection with the owner's rights: the worker's. */
export type OwnerConnection = {
  query: <Row extends object>(text: string, values?: unknown[]) => Promise<{ rows: Row[] }>
}

/**
 * Works out every trial of a draft that was asked for and is not done, oldest first. Decisions are read a batch at a
 * time, so that a hundred thousand take no more room than a few. Another worker's trial is left to it; one that
 * fails is marked so, and thrown.
 */
export async function runTrials(owner: OwnerConnection): Promise<void> {
  for (;;) {
    await owner.query('BEGIN')
    const { rows } = await owner.query<TrialRow>(
      `SELECT t.id, t.content, b.content AS before, t.since_on::text AS since_on, t.asked_at FROM guidance_trial t
       JOIN guidance_version b ON b.id = t.against_id WHERE t.done_at IS NULL AND t.failed_at IS NULL
       ORDER BY t.asked_at LIMIT 1 FOR UPDATE OF t SKIP LOCKED`,
    )
    const [trial] = rows
    if (!trial) return void (await owner.query('COMMIT'))
    try {
      await count(owner, trial)
      await owner.query('COMMIT')
    } catch (problem) {
      await owner.query('ROLLBACK')
      await owner.query('UPDATE guidance_trial SET failed_at = now() WHERE id = $1', [trial.id])
      throw problem
    }
  }
}

type TrialRow = { id: string; content: unknown; before: unknown; since_on: string; asked_at: Date }

async function count(owner: OwnerConnection, trial: TrialRow): Promise<void> {
  const tally = new TrialTally(read(trial.before), read(trial.content))
  for await (const decisions of storedDecisions(owner, trial)) {
    await keepMoves(owner, trial.id, tally.add(decisions))
  }
  await owner.query('UPDATE guidance_trial SET done_at = now(), groups = $2 WHERE id = $1', [
    trial.id,
    JSON.stringify(tally.groups()),
  ])
}

const batch = 5_000

type DecisionRow = {
  id: string
  family_id: string
  decided_at: Date
  locality: string | null
  agency_id: string
  facts: unknown[]
}

/**
 * The decisions since a day and up to when the trial was asked for, in the order they were made. A family restricted
 * to people by name is in no number at all: that it is there is not for anybody else to work out.
 */
export async function* storedDecisions(
  owner: OwnerConnection,
  { since_on, asked_at }: Pick<TrialRow, 'since_on' | 'asked_at'>,
): AsyncGenerator<StoredDecision[]> {
  let after: [Date | string, string] = [since_on, '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const { rows } = await owner.query<DecisionRow>(
      `SELECT d.id, d.family_id, d.decided_at, f.locality, w.agency_id, s.facts
       FROM threshold_decision d JOIN family f ON f.id = d.family_id JOIN worker w ON w.id = d.decided_by
       JOIN LATERAL (SELECT json_agg(x.facts) AS facts FROM threshold_suggestion x WHERE x.decision_id = d.id) s ON true
       WHERE (d.decided_at, d.id) > ($1, $2) AND d.decided_at <= $3 AND s.facts IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM family_restriction r WHERE r.family_id = d.family_id AND r.lifted_at IS NULL)
       ORDER BY d.decided_at, d.id LIMIT $4`,
      [...after, asked_at, batch],
    )
    const last = rows.at(-1)
    if (!last) return
    yield rows.map((row) => ({
      decisionId: row.id,
      familyId: row.family_id,
      locality: row.locality ?? '',
      agencyId: row.agency_id,
      facts: row.facts,
    }))
    after = [last.decided_at, last.id]
  }
}

async function keepMoves(
  owner: OwnerConnection,
  trialId: string,
  moves: readonly TrialMove[],
): Promise<void> {
  if (moves.length === 0) return
  await owner.query(
    `INSERT INTO guidance_trial_move (trial_id, decision_id, family_id, from_outcome, to_outcome)
     SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[])`,
    [
      trialId,
      moves.map(({ decisionId }) => decisionId),
      moves.map(({ familyId }) => familyId),
      moves.map(({ from }) => from),
      moves.map(({ to }) => to),
    ],
  )
}

function read(content: unknown): Guidance {
  const parsed = parseGuidance(content)
  if (parsed.ok) return parsed.guidance
  throw new RangeError('A trial holds something other than guidance')
}
