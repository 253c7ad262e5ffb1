import { judge } from '../imports/breaches'
import { importsBelow } from '../imports/graph'
import { projectFolder } from '../postgres/folders'
import { generate } from '../start/generate'
import { outcomeOf, startNode } from '../start/run-script'
import { type Check, one } from './check'

/** The strictest reading of every TypeScript file, the generated client and the routes included. */
export const types: Check = {
  doing: 'Checking the types',
  run: async () => {
    await generate()
    await program('node_modules/next/dist/bin/next', 'typegen')
    return program('node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false')
  },
}

/** Formatting and lint. */
export const style: Check = {
  doing: 'Checking format and lint',
  run: () =>
    program(
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--diagnostic-level=warn',
      '--error-on-warnings',
    ),
}

/** The directions of imports, each rule one guarantee. */
export const imports: Check = {
  doing: 'Checking who imports whom',
  run: async () => {
    const judged = judge(importsBelow(projectFolder))
    const broken = judged.filter(({ breaches }) => breaches.length > 0)
    return {
      passed: judged.length - broken.length,
      failed: broken.length,
      said: broken.map(({ rule, breaches }) => `  ${rule}:\n    ${breaches.join('\n    ')}`).join('\n'),
    }
  },
}

async function program(...words: string[]) {
  const { code, said } = await outcomeOf(startNode(words, process.env, 'pipe'))
  return one(code === 0, said)
}
