import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>

it('types are the strictest there are, and the lint that refuses loose comparisons and “any” is on', () => {
  expect(read('tsconfig.json')['compilerOptions']).toMatchObject({
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noFallthroughCasesInSwitch: true,
    allowJs: false,
  })
  const { rules } = read('biome.json')['linter'] as { rules: Record<string, unknown> }
  // The recommended rules refuse `==`, assignments in conditions and comparisons that are always true.
  expect(rules).toMatchObject({ preset: 'recommended', suspicious: { noExplicitAny: 'error' } })
  expect(JSON.stringify(rules)).not.toMatch(/noDoubleEquals|"(warn|info)"/)
})
