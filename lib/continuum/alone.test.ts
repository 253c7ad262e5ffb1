import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it, vi } from 'vitest'
import { canonicalJson } from './canonical-json'
import { decide } from './decide'
import { latest } from './testing/a-case'
import { replayCases } from './testing/replay-cases'

vi.setConfig({ testTimeout: 60_000 })

const HERE = dirname(fileURLToPath(import.meta.url))

/** Every source file of the engine: tests and their support may reach for tools, the engine may not. */
const engineFiles = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'))
  .map((file) => join(HERE, file))

describe('the engine stands alone', () => {
  it('imports nothing outside its own folder', () => {
    const strangers = engineFiles.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)]
        .map(([, from = '']) => from)
        .filter(
          (from) => !from.startsWith('.') || relative(HERE, resolve(dirname(file), from)).startsWith('..'),
        )
        .map((from) => `${relative(HERE, file)}: ${from}`),
    )
    expect(engineFiles.length).toBeGreaterThan(60)
    expect(strangers).toEqual([])
  })

  it('gives in a browser, with no clock, no chance and no Node, the bytes it gives here', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { canonicalJson } from './canonical-json'
          import { decide } from './decide'
          import { guidanceFor } from './guidance/guidance-for'
          globalThis.answer = (facts) => canonicalJson(decide(JSON.parse(facts), guidanceFor('sandwell')))`,
        resolveDir: HERE,
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      logLevel: 'error',
    })
    const page = createContext({})
    runInContext(
      'delete globalThis.Date; Math.random = () => { throw new Error("chance") }; delete globalThis.Intl',
      page,
    )
    runInContext(outputFiles[0]?.text ?? '', page)
    for (const facts of replayCases(200)) {
      const there: unknown = runInContext(`answer(${JSON.stringify(JSON.stringify(facts))})`, page)
      expect(there).toBe(canonicalJson(decide(facts, latest('sandwell'))))
    }
  })
})
