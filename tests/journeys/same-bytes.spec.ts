// Given hundreds of cases, some with answers missing
// When the same case is decided in Chromium, by the server's function and on the command line, under each guidance
// Then the three give the same bytes
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { build } from 'esbuild'
import { canonicalJson } from '@/lib/continuum/canonical-json'
import { parseCase } from '@/lib/continuum/case'
import { decide } from '@/lib/continuum/decide'
import { GUIDANCE_IDS, guidanceFor } from '@/lib/continuum/guidance/guidance-for'
import { replayCases } from '@/lib/continuum/testing/replay-cases'

const cases = replayCases(400)

for (const area of GUIDANCE_IDS) {
  test(`${area}: a case decided in the browser, on the server and on the command line gives the same bytes`, async ({
    page,
  }) => {
    const onTheServer = cases.map((facts) => decidedHere(facts, area))
    expect(onCommandLine(area)).toBe(`[\n${onTheServer.map(indented).join(',\n')}\n]\n`)
    expect(await inTheBrowser(page, area)).toEqual(onTheServer)
  })
}

/** As the app decides: read from storage, checked, decided. */
function decidedHere(facts: unknown, area: string): string {
  const parsed = parseCase(JSON.parse(JSON.stringify(facts)))
  const guidance = guidanceFor(area)
  if (!parsed.ok || guidance === undefined) throw new Error('Not a case, or no guidance')
  return canonicalJson({ id: null, ...decide(parsed.facts, guidance) }, 2)
}

function indented(json: string): string {
  return json.replaceAll(/^/gm, '  ')
}

function onCommandLine(area: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'))
  try {
    const file = join(folder, 'cases.json')
    writeFileSync(file, JSON.stringify(cases))
    const line = ['--import', 'tsx', 'scripts/continuum.ts', 'decide', file, '--guidance', area]
    return execFileSync(process.execPath, line, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The engine as a page loads it: bundled, made small, run by Chromium itself. */
async function inTheBrowser(page: import('@playwright/test').Page, area: string): Promise<string[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { canonicalJson } from './lib/continuum/canonical-json'
        import { parseCase } from './lib/continuum/case'
        import { decide } from './lib/continuum/decide'
        import { guidanceFor } from './lib/continuum/guidance/guidance-for'
        globalThis.decideAll = (cases, area) => JSON.parse(cases).map((facts) =>
          canonicalJson({ id: null, ...decide(parseCase(facts).facts, guidanceFor(area)) }, 2))`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
  })
  await page.goto('about:blank')
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  return page.evaluate<string[]>(
    `decideAll(${JSON.stringify(JSON.stringify(cases))}, ${JSON.stringify(area)})`,
  )
}
