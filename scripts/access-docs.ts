import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Relation, relations, relationWords } from '../lib/access/relation'
import { type Rule, rules } from '../lib/access/rules'
import { grants } from '../lib/disclosure/grants'
import { classWords, documentWords, recipientWords } from '../lib/disclosure/words'

/** Where it is written who may do what. */
export const DOCUMENT = fileURLToPath(new URL('../docs/access.md', import.meta.url))

/**
 * The document with the parts between `<!-- from the rules: NAME -->` and `<!-- end -->` written afresh.
 *
 * @throws when a part is missing from the document, or the document names one nobody makes
 */
export function refreshed(document: string): string {
  const parts = new Map(
    Object.entries({ relations: relationRows(), work: workRows(), family: familyRows(), given: givenRows() }),
  )
  const written = document.replace(
    /<!-- from the rules: ([a-z]+) -->\n[\s\S]*?<!-- end -->/g,
    (_whole, name: string) => {
      const part = parts.get(name)
      if (part === undefined) throw new Error(`Nobody makes the part “${name}”`)
      parts.delete(name)
      return `<!-- from the rules: ${name} -->\n${part}\n<!-- end -->`
    },
  )
  if (parts.size > 0) throw new Error(`The document leaves out: ${[...parts.keys()].join(', ')}`)
  return written
}

function relationRows(): string {
  const rows = relations.map((relation) => [`\`${relation}\``, relationWords[relation]('Somebody')])
  return table(['relation', 'why somebody stands so to a family'], rows)
}

function workRows(): string {
  const rows = entries(rules).flatMap(([name, rule]: [string, Rule]) =>
    rule.on === 'nothing' ? [[`\`${name}\``, rule.whoCan, (rule.work ?? ['any']).join(', ')]] : [],
  )
  return table(['rule', 'who can', 'work'], rows)
}

function familyRows(): string {
  const rows = entries(rules).flatMap(([name, rule]: [string, Rule]) =>
    rule.on === 'family'
      ? [[`\`${name}\``, rule.whoCan, listed(rule.as), listed(rule.asWithAgreement ?? [])]]
      : [],
  )
  return table(['rule', 'who can', 'by any of', 'and, while the family agrees, by'], rows)
}

function givenRows(): string {
  const rows = entries(grants).flatMap(([document, grant]) =>
    entries(grant).map(([recipient, classes]) => [
      documentWords[document],
      recipientWords[recipient],
      (classes ?? []).map((each) => classWords[each]).join('; '),
    ]),
  )
  return table(['document', 'recipient', 'holds'], rows)
}

function listed(which: readonly Relation[]): string {
  return which.join(', ')
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function entries<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(DOCUMENT, refreshed(readFileSync(DOCUMENT, 'utf8')))
}
