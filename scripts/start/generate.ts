import { Refusal } from '../refusal'
import { outcomeOf, startNode } from './run-script'

/** Writes the typed database client from `prisma/schema`, as `npm run generate` does. */
export async function generate(): Promise<void> {
  const { code, said } = await outcomeOf(startNode(['scripts/generate.mjs'], process.env, 'pipe'))
  if (code !== 0) throw new Refusal(`The database client could not be written.\n${said}`)
}
