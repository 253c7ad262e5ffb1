import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'
import { decide } from './decide'
import { ENGINE_VERSION } from './engine-version'
import { ALL_GUIDANCE } from './guidance/guidance-for'
import { digest } from './testing/digest'
import { replayCases } from './testing/replay-cases'

const RECORDED = fileURLToPath(new URL('./testing/recorded-decisions.json', import.meta.url))

/** For each case the digest of its decision, the versions of guidance taking turns. */
function digests(): readonly string[] {
  return replayCases(900).map((facts, index) => {
    const guidance = ALL_GUIDANCE[index % ALL_GUIDANCE.length]
    return guidance === undefined ? '' : digest(canonicalJson(decide(facts, guidance)))
  })
}

it('every recorded decision replays byte for byte: what a person was shown can be shown again', () => {
  // After a change that is meant: raise ENGINE_VERSION, then record afresh with CONTINUUM_RECORD=1.
  if (process.env['CONTINUUM_RECORD'] === '1') {
    writeFileSync(RECORDED, `${JSON.stringify({ engine: ENGINE_VERSION, digests: digests() }, null, 2)}\n`)
  }
  const recorded: unknown = JSON.parse(readFileSync(RECORDED, 'utf8'))
  expect({ engine: ENGINE_VERSION, digests: digests() }).toEqual(recorded)
})
