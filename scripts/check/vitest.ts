import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../postgres/folders'
import { outcomeOf, startNode } from '../start/run-script'
import type { Check, Outcome } from './check'

/** The tests of one Vitest project, each a guarantee. */
export function tests(doing: string, project: string): Check {
  return {
    doing,
    run: async () => {
      const file = join(dataFolder(), `${project}-report.json`)
      rmSync(file, { force: true })
      const { code, said } = await outcomeOf(
        startNode(
          [
            'node_modules/vitest/vitest.mjs',
            'run',
            '--project',
            project,
            '--passWithNoTests',
            '--reporter=dot',
            '--reporter=json',
            `--outputFile.json=${file}`,
          ],
          process.env,
          'pipe',
        ),
      )
      return summed(file, code, said)
    },
  }
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

function summed(file: string, code: number, said: string): Outcome {
  const figures = said.split('\n').filter((line) => line.startsWith('Measured: '))
  if (!existsSync(file)) return { passed: 0, failed: code === 0 ? 0 : 1, said: code === 0 ? '' : said }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  // A file that could not even be read has no tests to count: it counts as one.
  const unread = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + unread
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    said: code === 0 ? figures.join('\n') : said,
  }
}
