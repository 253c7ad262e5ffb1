import { finish } from '../refusal'
import { imports, style, types } from './code'
import { runChecks } from './run-checks'
import { tests } from './vitest'

await finish(async () => {
  if (!(await runChecks([types, style, imports, tests('Running the unit tests', 'unit')])))
    process.exitCode = 1
})
