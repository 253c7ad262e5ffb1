import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { canonicalJson } from '../lib/continuum/canonical-json'
import { readCases } from '../lib/continuum/case-file'
import { decide } from '../lib/continuum/decide'
import type { Guidance } from '../lib/continuum/guidance/guidance'
import { ALL_GUIDANCE, GUIDANCE_IDS, guidanceFor } from '../lib/continuum/guidance/guidance-for'

const USAGE = `Decides one case, or an array of cases, and prints JSON.

  npm run continuum -- decide FILE [--guidance AREA] [--as-of YYYY-MM-DD]

  FILE        one case, an array of cases, or - for standard input
  --guidance  ${GUIDANCE_IDS.join(', ')} (sandwell when left out)
  --as-of     the guidance in force on that day (the latest when left out)`

/** Bad input: said on standard error, exit 2, nothing on standard output. */
class Refused extends Error {}

try {
  process.stdout.write(`${run(process.argv.slice(2))}\n`)
} catch (error) {
  if (!(error instanceof Refused)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

function run(args: readonly string[]): string {
  const { positionals, values } = readArgs(args)
  if (values.help === true) return USAGE
  const [verb, file, ...more] = positionals
  if (verb !== 'decide' || file === undefined || more.length > 0) throw new Refused(USAGE)
  const guidance = chosenGuidance(values.guidance, values['as-of'])
  const read = readCases(textOf(file))
  if (!read.ok) throw new Refused(read.problems.join('\n'))
  const decisions = read.cases.map(({ id, facts }) => ({ id, ...decide(facts, guidance) }))
  return canonicalJson(read.many ? decisions : decisions[0], 2)
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        guidance: { type: 'string', default: 'sandwell' },
        'as-of': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

function chosenGuidance(area: string, asOf: string | undefined): Guidance {
  if (!GUIDANCE_IDS.includes(area)) {
    throw new Refused(
      `--guidance: there is no guidance for “${area}”. Choose one of: ${GUIDANCE_IDS.join(', ')}.`,
    )
  }
  if (asOf !== undefined && !isDate(asOf)) {
    throw new Refused(`--as-of: “${asOf}” is not a date. Write it as YYYY-MM-DD, for example 2024-03-01.`)
  }
  const guidance = guidanceFor(area, asOf)
  if (guidance !== undefined) return guidance
  const first = ALL_GUIDANCE.find(({ id }) => id === area)?.version ?? ''
  throw new Refused(`--as-of: ${area} had no guidance on ${asOf}; its first applies from ${first}.`)
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new Refused(
      `FILE: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
