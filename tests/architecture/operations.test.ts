import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rules } from '@/lib/access/rules'
import { auditEvents } from '@/lib/audit/events'
import { isLook } from '@/lib/look/looking'
import { registeredOperations } from '@/lib/operation/registry'
import { loadOperations } from '@/scripts/load-operations'

process.env['DATABASE_URL'] ??= 'postgres://nobody@localhost/nothing'
process.env['NEXTAUTH_SECRET'] ??= 'only-for-tests-only-for-tests-only-for-tests'

const files = await loadOperations()
const operations = registeredOperations()

describe('every operation', () => {
  it('is registered: each file that makes one has put it on the list', () => {
    const makers = files.filter((file) =>
      /from '@\/lib\/operation\/(command|query)'/.test(readFileSync(file, 'utf8')),
    )
    expect(makers.length).toBeGreaterThan(30)
    expect(operations.length).toBeGreaterThanOrEqual(makers.length)
  })

  it('names a rule that exists and an event with a sentence', () => {
    for (const { name, may, audit } of operations) {
      expect(Object.hasOwn(rules, may), `${name}: ${may}`).toBe(true)
      expect(Object.hasOwn(auditEvents, audit), `${name}: ${audit}`).toBe(true)
    }
  })

  it('but what showing or adding a security key takes is closed to an administrator who has not shown one', () => {
    const open = operations.filter(({ beforeKey }) => beforeKey).map(({ name }) => name)
    expect(open).toEqual(['worker.before-adding-key', 'worker.own-keys'])
  })

  it('refuses fields nobody asked about', () => {
    for (const { name, input } of operations) {
      const refused = input.safeParse({ somethingNobodyAskedFor: 1 })
      const issues = refused.success ? [] : refused.error.issues
      expect({ name, refuses: issues.some(({ code }) => code === 'unrecognized_keys') }).toEqual({
        name,
        refuses: true,
      })
    }
  })

  it('refuses them in every part of what it takes', () => {
    const open = operations.flatMap(({ name, input }) =>
      openParts(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })).map((at) => `${name}${at}`),
    )
    expect(open).toEqual([])
    const loose = z.strictObject({ people: z.array(z.object({ name: z.string() })) })
    expect(openParts(z.toJSONSchema(loose, { io: 'input' }))).toEqual(['.properties.people.items'])
  })
})

/** Where an object stands that would let a field through that nobody asked about. */
function openParts(shape: unknown, at = ''): string[] {
  if (typeof shape !== 'object' || shape === null) return []
  const isOpen = 'properties' in shape && 'type' in shape && !('additionalProperties' in shape)
  const within = Object.entries(shape).flatMap(([name, part]) => openParts(part, `${at}.${name}`))
  return isOpen ? [at, ...within] : within
}

describe('the only way to data', () => {
  const source = (pattern: string) =>
    globSync(pattern, { exclude: ['lib/db/generated/**'] }).map((file) => ({
      file,
      text: readFileSync(file, 'utf8'),
    }))

  it('lets no page, component or action reach the database, the session or another door', () => {
    const reaching = source('{app,components}/**/*.{ts,tsx}').filter(({ text }) =>
      /from '(@\/lib\/db\/|@prisma|pg'|next-auth)/.test(text),
    )
    // The probe of a load balancer asks whether the database answers.
    // Whether the database answers; and the floor saves are measured beside, which is in no build but a bench's.
    const doors = ['app/api/health/ready/route.ts', 'app/bench-floor/insert/route.bench.tsx']
    expect(reaching.map(({ file }) => file).filter((file) => !doors.includes(file))).toEqual([])
  })

  it('opens transactions only in the kernel, at the front door and where words are saved as they are typed', () => {
    const opening = source('lib/**/*.ts').filter(
      ({ file, text }) => /\binTransaction\(/.test(text) && !file.endsWith('.test.ts'),
    )
    const may = /^lib\/(operation|auth|db)\//
    expect(opening.map(({ file }) => file).filter((file) => !may.test(file))).toEqual([])
  })

  it('exports from a file of server actions only what a guard has made', () => {
    for (const { file, text } of source('{app,lib,components}/**/*.{ts,tsx}')) {
      if (!/^['"]use server['"]/m.test(text)) continue
      const exported = [...text.matchAll(/^export (.*)$/gm)].map(([, what]) => what ?? '')
      for (const what of exported) {
        expect(`${file}: ${what}`).toMatch(/: const \w+ = \w*(Action|action)\(/)
      }
    }
  })

  it('reads settings from the environment in one place', () => {
    const reading = source('{app,components,lib}/**/*.{ts,tsx}').filter(
      ({ file, text }) => !/\.test\.tsx?$|\/testing\//.test(file) && /process\.env(?!\.NODE_ENV)/.test(text),
    )
    expect(reading.map(({ file }) => file)).toEqual(['lib/env.ts'])
  })
})

describe('what counts as a look in the trail', () => {
  it('is every read of the registry and no write (lib/look/looking.ts knows those named otherwise)', () => {
    const wrong = operations.filter(({ kind, audit }) => isLook(audit) !== (kind === 'query'))
    expect(wrong.map(({ name, audit }) => `${name}: ${audit}`)).toEqual([])
  })
})
