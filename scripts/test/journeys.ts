import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from '../check/check'
import { dataFolder } from '../postgres/folders'
import { outcomeOf, startNode } from '../start/run-script'
import { chromiumPath } from './chromium'

/** The walks through the built app in a real browser, each a guarantee. */
export const journeys: Check = {
  doing: 'Walking through the app in a browser',
  run: async () => {
    const file = join(dataFolder(), 'journeys-report.json')
    rmSync(file, { force: true })
    const env = { ...process.env, CHROMIUM_PATH: await chromiumPath(), PLAYWRIGHT_JSON_OUTPUT_NAME: file }
    const { code, said } = await outcomeOf(
      startNode(
        ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests', '--reporter=line,json'],
        env,
        'pipe',
      ),
    )
    const { expected = 0, unexpected = 0 } = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { stats: { expected: number; unexpected: number } }).stats
      : {}
    return {
      passed: expected,
      failed: unexpected === 0 && code !== 0 ? 1 : unexpected,
      said: code === 0 ? '' : said.slice(-8_000),
    }
  },
}
