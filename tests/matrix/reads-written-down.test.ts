import { beforeAll, describe, expect, it } from 'vitest'
import { purposes } from '@/lib/access/purpose'
import { measured } from '../support/measured'
import { asOwner } from '../support/owner'
import { addWhatStoriesLack, aFamily } from './ashmere-families'
import { inputFor } from './input-for'
import { allOperations, type Callable } from './operations'
import { type Walker, walkers } from './people'
import { type RecordsOfFamily, recordsOf } from './records'
import { standings } from './standings'
import { whoMay } from './who-may'

type Entry = {
  event: string
  actor_id: string
  agency_id: string
  family_id: string | null
  relation: string | null
  purpose?: string | null
}

let reads: Callable[] = []
let everyone: Walker[] = []
let records: RecordsOfFamily

beforeAll(async () => {
  reads = (await allOperations()).filter(({ kind }) => kind === 'query')
  await asOwner(async (owner) => {
    const family = await aFamily(owner, 'Hargreave')
    await addWhatStoriesLack(owner, family)
    everyone = await walkers(owner, [family])
    records = await recordsOf(owner, family)
  })
}, 240_000)

const append = 'append_audit(timestamptz, text, uuid, uuid, uuid, uuid, text, uuid, jsonb)'

describe('reading', () => {
  it('writes down each read once: who, for which agency, which family, and by what relation and what for', {
    timeout: 600_000,
  }, async () => {
    const asked: Entry[] = []
    const last = await lastSeq()
    for (const read of reads) {
      const rule = whoMay[read.name]
      const input = inputFor(read, records)
      if (rule === undefined || rule === 'its-owner' || input === undefined) continue
      for (const { actor, standing } of everyone) {
        const theirs = 'only' in rule ? rule.only.includes(standing) : rule.work === 'any'
        if (!theirs || !(await answered(read, actor, input))) continue
        asked.push({
          event: read.audit,
          actor_id: actor.workerId,
          agency_id: actor.agencyId,
          family_id: 'only' in rule ? (records['familyId'] ?? '') : null,
          relation: 'only' in rule ? standing : null,
        })
      }
    }
    const written = await entriesAfter(last)
    expect(written.length).toBe(asked.length)
    expect(asked.length).toBeGreaterThan(1_000)
    for (const [at, entry] of written.entries()) {
      const { relation: standing, family_id: family, ...expected } = asked[at] as Entry
      expect(entry).toMatchObject(expected)
      expect(purposes, `${entry.event} is for something`).toContain(entry.purpose)
      // What is about no one family may still turn out to be about one, such as an emergency to look at afterwards.
      if (family) expect(entry.family_id).toBe(family)
      if (standing) expect(relationsOf(standing), `${entry.event} by ${standing}`).toContain(entry.relation)
    }
    measured(
      `G-S14: ${asked.length} reads, ${written.length} entries in the trail, each with its relation and purpose`,
    )
    const kinds = new Set(asked.map(({ event }) => event))
    for (const kind of [
      'people-searched',
      'family-copy-printed',
      'document-prepared',
      'given-document-viewed',
      'who-looked-viewed',
    ])
      expect(kinds).toContain(kind)
  })

  it('opens nothing of any kind, search and print included, while it cannot be written down', {
    timeout: 600_000,
  }, async () => {
    await asOwner((owner) => owner.query(`REVOKE EXECUTE ON FUNCTION ${append} FROM alongside_app`))
    const opened: string[] = []
    let asked = 0
    for (const read of reads) {
      const input = inputFor(read, records)
      for (const { actor } of everyone.filter((_, at) => at % 7 === 0)) {
        asked += 1
        if (await answered(read, actor, input)) opened.push(`${read.name} by ${actor.name}`)
      }
    }
    await asOwner((owner) => owner.query(`GRANT EXECUTE ON FUNCTION ${append} TO alongside_app`))
    measured(
      `G-S14: ${asked} reads of ${reads.length} kinds while the trail could not be written; ${opened.length} opened`,
    )
    expect(opened).toEqual([])
  })
})

async function answered({ call }: Callable, actor: Walker['actor'], input: unknown): Promise<boolean> {
  return call(actor, input).then(
    () => true,
    () => false,
  )
}

function relationsOf(standing: string): readonly string[] {
  return standings[standing as keyof typeof standings].map(({ relation }) => relation)
}

function lastSeq(): Promise<string> {
  return asOwner(async (owner) => (await owner.query('SELECT max(seq) AS seq FROM audit_event')).rows[0].seq)
}

function entriesAfter(seq: string): Promise<Entry[]> {
  return asOwner(
    async (owner) =>
      (
        await owner.query<Entry>(
          "SELECT event, actor_id, agency_id, family_id, relation, details ->> 'purpose' AS purpose FROM audit_event WHERE seq > $1 AND event <> 'refused' ORDER BY seq",
          [seq],
        )
      ).rows,
  )
}
