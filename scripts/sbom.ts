/** npm run sbom: prints what the product is made of, from the lock file alone (CycloneDX 1.6, JSON). No network. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './postgres/folders'
import { billOfMaterials } from './supply/bill-of-materials'
import { lockedPackages } from './supply/lock-file'

const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  name: string
  version: string
}
process.stdout.write(`${JSON.stringify(billOfMaterials(lockedPackages(), { name, version }), null, 2)}\n`)
