import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = {
  '@': root.replace(/\/$/, ''),
  // `server-only` throws outside a React server build; in tests there is no client to leak to.
  'server-only': fileURLToPath(new URL('./tests/support/server-only.ts', import.meta.url)),
}

/** On real PostgreSQL: each file gets a database of its own, copied from one that is migrated once a run. */
const onPostgres = {
  globalSetup: ['tests/support/database.ts'],
  setupFiles: ['tests/support/own-database.ts'],
  maxWorkers: 2,
  testTimeout: 180_000,
  hookTimeout: 180_000,
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // Thousands of cases on a busy machine: slow is not wrong.
          testTimeout: 60_000,
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.tsx',
            'tests/architecture/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      {
        resolve: { alias },
        test: {
          ...onPostgres,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/access/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          ...onPostgres,
          globalSetup: ['tests/support/sample-template.ts'],
          setupFiles: ['tests/support/own-sample.ts'],
          name: 'walls',
          include: ['tests/matrix/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          ...onPostgres,
          globalSetup: ['tests/support/sample-template.ts'],
          setupFiles: ['tests/support/own-sample.ts'],
          name: 'proofs',
          include: ['tests/proofs/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
        },
      },
      {
        resolve: { alias },
        test: {
          ...onPostgres,
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
        },
      },
    ],
  },
})
