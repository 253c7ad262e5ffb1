import type { TestProject } from 'vitest/node'
import { openCluster } from '@/scripts/postgres/cluster'
import { sampleTemplate } from '@/scripts/test/templates'
import setUpEmpty from './database'

declare module 'vitest' {
  interface ProvidedContext {
    sample: string
  }
}

/** As `database.ts`, and with the sample partnership in a database of its own, families and all, to copy. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const tearDown = await setUpEmpty(project)
  project.provide('sample', await sampleTemplate(await openCluster('test-postgres')))
  return tearDown
}
