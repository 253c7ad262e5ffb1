import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '@/lib/continuum/canonical-json'
import { parseCase } from '@/lib/continuum/case'
import { decide } from '@/lib/continuum/decide'
import { ALL_GUIDANCE } from '@/lib/continuum/guidance/guidance-for'
import { parseHealthyGuidance } from '@/lib/continuum/parse-guidance'
import { anyFacts, RUNS } from '@/lib/continuum/testing/arbitrary-facts'
import { asOwner } from '../../support/owner'

it('has for every version that came with Alongside the guidance it came with, healthy', async () => {
  const { rows } = await asOwner((owner) =>
    owner.query<{ content: unknown }>('SELECT content FROM guidance_version WHERE drafted_by IS NULL'),
  )
  expect(rows.length).toBe(ALL_GUIDANCE.length)
  for (const { content } of rows) {
    const parsed = parseHealthyGuidance(content)
    expect(ALL_GUIDANCE.map((each) => canonicalJson(each))).toContain(
      parsed.ok ? canonicalJson(parsed.guidance) : parsed.problems,
    )
  }
})

it('replays any case from what PostgreSQL kept of it and of its guidance, byte for byte', async () => {
  const cases = fc.sample(anyFacts, RUNS)
  await asOwner(async (owner) => {
    for (const { id, version } of ALL_GUIDANCE) {
      const stored = await owner.query<{ content: unknown }>(
        'SELECT content FROM guidance_version WHERE guidance_id = $1 AND effective_from = $2',
        [id, version],
      )
      const parsed = parseHealthyGuidance(stored.rows[0]?.content)
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
      const { guidance } = parsed
      const kept = cases.map((facts) => {
        const read = parseCase(facts)
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        return { facts: read.facts, answer: decide(read.facts, guidance) }
      })
      const { rows } = await owner.query<{ facts: unknown; answer: unknown }>(
        `SELECT x->'facts' AS facts, x->'answer' AS answer FROM jsonb_array_elements($1::jsonb) x`,
        [JSON.stringify(kept)],
      )
      for (const { facts, answer } of rows) {
        const read = parseCase(facts)
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        expect(canonicalJson(decide(read.facts, guidance))).toBe(canonicalJson(answer))
      }
    }
  })
})
