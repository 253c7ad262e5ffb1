import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../postgres/folders'
import { billOfMaterials } from './bill-of-materials'
import floors from './floors.json' with { type: 'json' }
import { lockedPackages } from './lock-file'
import { isAtLeast } from './version'

const packages = lockedPackages()
const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const wanted = { ...manifest.dependencies, ...manifest.devDependencies }

describe('what the product is made of', () => {
  test.each(Object.entries(floors))('%s is no older than a version known to be sound', (name, { least }) => {
    const installed = packages.filter((one) => one.name === name)
    expect(installed.length).toBeGreaterThan(0)
    for (const { place, version } of installed)
      expect({ place, version, ok: isAtLeast(version, least) }).toEqual({ place, version, ok: true })
  })

  test('each package asked for is one exact version', () => {
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    expect(loose).toEqual([])
  })

  test('what is installed comes from the public registry only, and is checked by its digest', () => {
    const odd = packages.filter(
      ({ resolved, place, integrity }) =>
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
        // A package inside another package’s own archive is covered by that archive’s digest.
        (integrity === undefined && resolved !== undefined && !place.includes('/node_modules/')),
    )
    expect(odd.map(({ place }) => place)).toEqual([])
  })

  test('versions are compared by number, and a beta is less than its release', () => {
    for (const [version, least, is] of [
      ['16.4.6', '16.4.6', true],
      ['16.10.0', '16.4.6', true],
      ['16.4.5', '16.4.6', false],
      ['15.9.9', '16.4.6', false],
      ['16.4.6-canary.1', '16.4.6', false],
      ['17.0.0-beta.1', '16.4.6', true],
    ] as const)
      expect({ version, is: isAtLeast(version, least) }).toEqual({ version, is })
  })
})

describe('the bill of materials', () => {
  const bill = billOfMaterials(packages, { name: 'alongside', version: '0.1.0' })

  test('names every package once, with its digest, and is the same each time', () => {
    expect(bill.components).toHaveLength(
      new Set(packages.map(({ name, version }) => `${name}@${version}`)).size,
    )
    expect(bill.components.find(({ name }) => name === 'next')).toMatchObject({
      purl: expect.stringMatching(/^pkg:npm\/next@\d/),
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    })
    expect(billOfMaterials(packages, { name: 'alongside', version: '0.1.0' })).toEqual(bill)
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  test('says what ships and what only builds and tests', () => {
    const scopeOf = (name: string) => bill.components.find((one) => one.name === name)?.scope
    expect(scopeOf('next')).toBe('required')
    expect(scopeOf('vitest')).toBe('excluded')
  })
})
