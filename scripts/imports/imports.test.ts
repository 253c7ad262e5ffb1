import { describe, expect, test } from 'vitest'
import { judge } from './breaches'
import { importedBy } from './graph'
import { rules } from './rules'

const ours = (from: string, to: string) => ({ from, to, foreign: false })
const foreign = (from: string, to: string) => ({ from, to, foreign: true })

const broken: Record<string, ReturnType<typeof ours>> = {
  'nothing imports app but app': ours('lib/plan/rules.ts', 'app/layout.tsx'),
  'the engine imports nothing of ours and nothing that reads or writes': ours(
    'lib/continuum/case.ts',
    'lib/calendar/day.ts',
  ),
  'components show what they are given: they neither read nor write data': ours(
    'components/plan/list.tsx',
    'lib/plan/queries/plan.ts',
  ),
  'the design system knows nothing of families': ours('components/ui/tag.tsx', 'lib/family/types.ts'),
  'types, rules, statuses and words are pure': foreign('lib/plan/rules.ts', 'node:fs'),
  'one noun does not call the operations of another': ours(
    'lib/plan/commands/close.ts',
    'lib/family/commands/close.ts',
  ),
  'the generated database types stay behind lib/db, queries and commands': ours(
    'app/page.tsx',
    'lib/db/generated/client.ts',
  ),
  'lib/db is the only door to PostgreSQL': foreign('lib/audit/verify.ts', 'pg'),
  'lib/auth is the only importer of next-auth': foreign('app/layout.tsx', 'next-auth/react'),
  'what ships imports no tests, scripts or seeds': ours('lib/plan/words.ts', 'tests/support/days.ts'),
}

describe('the directions of the house', () => {
  test.each(rules)('are seen to be broken: $name', ({ name }) => {
    const edge = broken[name]
    expect(edge).toBeDefined()
    const found = judge(edge === undefined ? [] : [edge]).find(({ rule }) => rule === name)
    expect(found?.breaches).toHaveLength(1)
  })

  test('a circle of imports is named with every file on it', () => {
    const circle = judge([
      ours('lib/a.ts', 'lib/b.ts'),
      ours('lib/b.ts', 'lib/c.ts'),
      ours('lib/c.ts', 'lib/b.ts'),
    ]).at(-1)
    expect(circle?.breaches).toEqual(['lib/b.ts → lib/c.ts → lib/b.ts'])
  })

  test('every way of importing is read: types, several lines, re-exports, side effects, calls', () => {
    const source = `import type { A } from './a'\nimport {\n  b,\n} from '@/b'\nexport * from './c'\nimport './d.css'\nawait import('./e')`
    expect(importedBy(source)).toEqual(['./a', '@/b', './c', './d.css', './e'])
  })
})
