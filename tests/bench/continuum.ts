import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import fc from 'fast-check'
import { type CaseFacts, parseCase } from '../../lib/continuum/case'
import { decide, outcomeOf, suggest } from '../../lib/continuum/decide'
import { latest } from '../../lib/continuum/testing/a-case'
import { answeredFacts, formLikeFacts } from '../../lib/continuum/testing/arbitrary-facts'

/**
 * How many cases a second of one core's time (CPU time, so that a busy machine does not count): the outcome
 * alone, with reasons, and with both counterfactuals; beside a trivial function over the same cases in the same
 * run. Two kinds of case: as forms come, and anything at all (up to 30 signs, every answer wild). Also the size
 * of the engine with one guidance.
 * `--json` prints the figures as JSON.
 */
const SEED = 20231202
const CASES = 2_000
const ROUNDS = 5
const ROUND_MS = 600

const guidance = latest('sandwell')
const kinds: Readonly<Record<string, readonly CaseFacts[]>> = {
  'as forms come': fc.sample(formLikeFacts, { seed: SEED, numRuns: CASES }).map(asStored),
  'anything at all': fc.sample(answeredFacts, { seed: SEED, numRuns: CASES }).map(asStored),
}
const measured: readonly Measured[] = [
  {
    name: 'trivial function (floor)',
    work: (facts) => facts.indicatorIds.length + facts.protectiveIds.length,
  },
  { name: 'outcome alone', work: (facts) => outcomeOf(facts, guidance) },
  { name: 'decision with reasons', work: (facts) => suggest(facts, guidance), goal: 200_000 },
  { name: 'decision with both counterfactuals', work: (facts) => decide(facts, guidance), goal: 20_000 },
]

interface Measured {
  readonly name: string
  readonly work: (facts: CaseFacts) => unknown
  readonly goal?: number
}

const rows = Object.entries(kinds).flatMap(([kind, cases]) => {
  const rates = measured.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, { work }] of measured.entries()) {
      const rate = casesPerSecond(work, cases)
      // The first round only warms up.
      if (round > 0) rates[index]?.push(rate)
    }
  }
  return measured.map(({ name, goal }, index) => ({
    kind,
    name,
    casesPerSecond: Math.round(median(rates[index] ?? [])),
    goal: goal ?? null,
  }))
})
const compressedBytes = await engineSize()
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ bench: 'continuum', seed: SEED, cases: CASES, rows, compressedBytes }, null, 2),
  )
} else {
  console.log(`continuum: ${CASES} generated cases (seed ${SEED}), median of ${ROUNDS} rounds, one core\n`)
  for (const { kind, name, casesPerSecond: rate, goal } of rows) {
    const against =
      goal === null ? '' : `  goal ${goal.toLocaleString('en-GB')}  ${rate >= goal ? 'met' : 'not met'}`
    console.log(
      `${kind.padEnd(16)} ${name.padEnd(36)} ${rate.toLocaleString('en-GB').padStart(13)} cases/s${against}`,
    )
  }
  console.log(
    `\nengine, one guidance and catalogue: ${(compressedBytes / 1024).toFixed(1)} kB compressed  goal 60 kB`,
  )
}

/** As the app holds it: read from stored JSON and checked. */
function asStored(facts: CaseFacts): CaseFacts {
  const parsed = parseCase(JSON.parse(JSON.stringify(facts)))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ says }) => says).join(' '))
  return parsed.facts
}

function casesPerSecond(work: Measured['work'], cases: readonly CaseFacts[]): number {
  let done = 0
  let kept: unknown
  const start = process.cpuUsage()
  let taken = 0
  while (taken < ROUND_MS) {
    for (const facts of cases) kept = work(facts)
    done += cases.length
    const { user, system } = process.cpuUsage(start)
    taken = (user + system) / 1000
  }
  if (kept === undefined) throw new Error('Nothing was measured')
  return (done / taken) * 1000
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Bytes, minified and gzipped, of what a page would load to answer what-if by itself. */
async function engineSize(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { decide } from './lib/continuum/decide'; export { parseCase } from './lib/continuum/case'; export { sandwell2023 } from './lib/continuum/guidance/sandwell'",
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).byteLength
}
