import { z } from 'zod'
import { registeredOperations } from '@/lib/operation/registry'
import { loadOperations } from './load-operations'

/** Prints every operation there is: `npm run operations -- --json`, or a table without it. */
await loadOperations()
const operations = registeredOperations().map(({ name, kind, may, audit, input }) => ({
  name,
  kind,
  may,
  audit,
  input: fieldsOf(input),
}))

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(operations, null, 2)}\n`)
} else {
  for (const { kind, name, may, audit } of operations) {
    process.stdout.write(`${kind.padEnd(8)} ${name.padEnd(34)} ${may.padEnd(20)} ${audit}\n`)
  }
}
process.exit(0)

function fieldsOf(input: z.ZodType): string[] {
  return input instanceof z.ZodObject ? Object.keys(input.shape).sort() : []
}
