import { defineConfig } from 'vitest/config'

/** The tests that judge a mutant: quick ones, each of a single case, so that a survivor means something. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: ['decide', 'cases', 'case', 'in-order', 'replay'].map((name) => `lib/continuum/${name}.test.ts`),
  },
})
