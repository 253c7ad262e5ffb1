import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generatedParts } from '../lib/continuum/guidance/describe'
import { ALL_GUIDANCE } from '../lib/continuum/guidance/guidance-for'

/** Where the explanation for safeguarding leads is kept. */
export const DOCUMENT = fileURLToPath(new URL('../docs/continuum.md', import.meta.url))

/**
 * The document with the parts between `<!-- from the guidance: NAME -->` and `<!-- end -->` written afresh.
 *
 * @throws when a part is missing from the document, or the document names one nobody makes
 */
export function refreshed(document: string): string {
  const parts = new Map(Object.entries(generatedParts(ALL_GUIDANCE)))
  const written = document.replace(
    /<!-- from the guidance: ([a-z]+) -->\n[\s\S]*?<!-- end -->/g,
    (_whole, name: string) => {
      const part = parts.get(name)
      if (part === undefined) throw new Error(`Nobody makes the part “${name}”`)
      parts.delete(name)
      return `<!-- from the guidance: ${name} -->\n${part}\n<!-- end -->`
    },
  )
  if (parts.size > 0) throw new Error(`The document leaves out: ${[...parts.keys()].join(', ')}`)
  return written
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(DOCUMENT, refreshed(readFileSync(DOCUMENT, 'utf8')))
}
