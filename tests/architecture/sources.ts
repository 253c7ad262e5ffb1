import { globSync, readFileSync } from 'node:fs'

export type Source = { file: string; text: string }

/** What runs for people: pages, components, rules and jobs, without tests and what is generated or only for builders. */
export function productSources(): Source[] {
  return sourcesIn(
    '{app,components,lib}/**/*.{ts,tsx}',
    'proxy.ts',
    'instrumentation.ts',
    'scripts/worker.ts',
  )
}

/** Files of ours that are not tests, by pattern, with their text. */
export function sourcesIn(...patterns: string[]): Source[] {
  return globSync(patterns, { exclude: ['lib/db/generated/**'] })
    .filter((file) => !/\.(test|dev|bench)\.tsx?$|\/testing\//.test(file))
    .sort()
    .map((file) => ({ file, text: withoutComments(readFileSync(file, 'utf8')) }))
}

/** Comments speak of many things that the code does not do. A `//` after a colon is part of an address. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<![:'"`])\/\/.*$/gm, '')
}
