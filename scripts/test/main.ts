import { imports, style, types } from '../check/code'
import { runChecks } from '../check/run-checks'
import { tests } from '../check/vitest'
import { finish } from '../refusal'
import { productionBuild } from './build'
import { journeys } from './journeys'

await finish(async () => {
  const held = await runChecks([
    types,
    style,
    imports,
    tests('Running the unit tests', 'unit'),
    tests('Running the tests on PostgreSQL', 'integration'),
    tests('Asking every operation as everybody', 'walls'),
    productionBuild,
    tests('Proving the walls on the built app', 'proofs'),
    tests('Breaking things on purpose', 'faults'),
    journeys,
  ])
  if (!held) process.exitCode = 1
})
process.exit()
