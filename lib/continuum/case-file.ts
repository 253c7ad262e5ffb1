import { type CaseFacts, parseCase } from './case'

/** One case as a file or a request may give it: facts alone, or wrapped with an id. */
interface GivenCase {
  readonly id: string | number | null
  readonly facts: CaseFacts
}

export type ReadFile =
  | { readonly ok: true; readonly many: boolean; readonly cases: readonly GivenCase[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Reads one case or an array of cases, wrapped (`{ id, facts }`, other keys passed over) or not, or a file of
 * the shape of `sample-cases.json`. Every problem names its case and its field.
 */
export function readCases(text: string): ReadFile {
  const parsed = parseJson(text)
  if ('problem' in parsed) return { ok: false, problems: [parsed.problem] }
  const listed = listOf(parsed.value)
  const many = listed !== undefined
  const read = (listed ?? [parsed.value]).map((each, index) => readOne(each, many ? index : undefined))
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, many, cases: read.flatMap((each) => ('facts' in each ? [each] : [])) }
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: `This is not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  const { facts, cases } = fieldsOf(value)
  return facts === undefined && Array.isArray(cases) ? cases : undefined
}

function readOne(value: unknown, index?: number): GivenCase | { readonly problems: readonly string[] } {
  const { id, facts } = fieldsOf(value)
  const name = nameOf(id, index)
  if (facts !== undefined && id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    return { problems: [`${name}id: must be text or a number.`] }
  }
  const parsed = parseCase(facts ?? value)
  if (!parsed.ok) return { problems: parsed.problems.map(({ field, says }) => `${name}${field}: ${says}`) }
  return { id: typeof id === 'string' || typeof id === 'number' ? id : null, facts: parsed.facts }
}

/** "case 3 (v051): ", or nothing when there is only one and it has no id. */
function nameOf(id: unknown, index: number | undefined): string {
  const told = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
  if (index === undefined) return told === undefined ? '' : `${told}: `
  return told === undefined ? `case ${index + 1}: ` : `case ${index + 1} (${told}): `
}

function fieldsOf(value: unknown): {
  readonly id?: unknown
  readonly facts?: unknown
  readonly cases?: unknown
} {
  return typeof value === 'object' && value !== null ? value : {}
}
