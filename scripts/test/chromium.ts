import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { Refusal } from '../refusal'
import { outcomeOf } from '../start/run-script'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser for the journeys: `CHROMIUM_PATH`, an installed one, or, as root on Debian, one installed now. */
export async function chromiumPath(): Promise<string> {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...usual, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  )
  if (found !== undefined) return found
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    throw new Refusal(
      'There is no Chromium for the browser tests: install it ("npx playwright install chromium"), or set CHROMIUM_PATH.',
    )
  }
  await aptGet('update')
  await aptGet('install', '-y', '--no-install-recommends', 'chromium')
  return '/usr/bin/chromium'
}

async function aptGet(...words: string[]): Promise<void> {
  const run = spawn('apt-get', ['-q', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { code, said } = await outcomeOf(run)
  if (code !== 0)
    throw new Refusal(
      `Chromium could not be installed: "apt-get ${words[0]}" says\n${said.split('\n').slice(-10).join('\n')}`,
    )
}

function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
