import { createHash } from 'node:crypto'
import type { LockedPackage } from './lock-file'

/** A CycloneDX 1.6 bill of materials. The same lock file gives the same bytes: it holds no moment and no machine. */
export function billOfMaterials(
  packages: readonly LockedPackage[],
  product: { name: string; version: string },
) {
  const components = [...new Map(packages.map((one) => [purlOf(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([purl, one]) => componentOf(purl, one))
  const digest = createHash('sha256').update(JSON.stringify(components)).digest('hex')
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`,
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': product.name, ...product } },
    components,
  }
}

function componentOf(purl: string, { name, version, integrity, license, isDev }: LockedPackage) {
  const [algorithm, value] = integrity?.split(' ')[0]?.split('-') ?? []
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    // What is only for building and testing does not ship.
    scope: isDev ? 'excluded' : 'required',
    ...(algorithm === 'sha512' && value
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(value, 'base64').toString('hex') }] }
      : {}),
    ...(license ? { licenses: [{ expression: license }] } : {}),
  }
}

/** "pkg:npm/%40scope/name@1.2.3": the name of a package anywhere. */
export function purlOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}
