/**
 * Mutation testing of the continuum's rules: `npm run test:mutation`. Not part of `npm test`: it takes half an hour on a quiet machine.
 * What survives, and why, is in docs/continuum.md.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'lib/continuum/testing/vitest.mutation.ts', related: false },
  // Stryker rewrites tsconfig files through an API that TypeScript 7 no longer has; there is nothing to rewrite.
  tsconfigFile: 'no-tsconfig.json',
  mutate: [
    'lib/continuum/rules/*.ts',
    'lib/continuum/picture.ts',
    'lib/continuum/weigh.ts',
    'lib/continuum/next-step.ts',
    'lib/continuum/{questions,set-aside,in-order}.ts',
    '!lib/continuum/rules/{all,rule,sources}.ts',
  ],
  // Wording, lists of citations and the shape of data are held by the recorded decisions, not by mutation.
  mutator: { excludedMutations: ['StringLiteral', 'ArrayDeclaration', 'ObjectLiteral'] },
  ignoreStatic: true,
  ignorePatterns: ['.next', '.data', 'app', 'components', 'prisma'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only'],
  tempDirName: '.data/stryker',
}
