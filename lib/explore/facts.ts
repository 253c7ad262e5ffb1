import { type ParsedCase, parseCase } from '@/lib/continuum/case'

/** What the form sends besides facts: words to search the list by. */
export const searchField = 'q'
/** How the form says that there is no age yet, because the child is not born. */
export const unbornAge = 'unborn'

type Answers = Iterable<readonly [string, string]>

/**
 * The facts in the answers of the form, from an address on the server and from the page itself in the browser. An
 * answer left open is not known. Anything that is no answer of the form, or two answers to one question, is refused by
 * name, never ignored.
 */
export function factsFrom(answers: Answers): ParsedCase {
  const facts = new Map<string, unknown>()
  for (const [field, answer] of answers) {
    if (field === searchField || answer === '' || answer === 'not-known') continue
    const before = facts.get(field)
    if (field === 'indicatorIds' || field === 'protectiveIds') {
      facts.set(field, Array.isArray(before) ? [...before, answer] : [answer])
    } else if (before !== undefined) facts.set(field, [before, answer])
    else facts.set(field, factIn(field, answer))
  }
  const unborn = facts.get('ageYears') === null
  if (facts.has('ageYears') && !facts.has('unborn')) facts.set('unborn', unborn)
  return parseCase(Object.fromEntries(facts))
}

const counted: readonly string[] = ['ageYears', 'unmetNeeds', 'agenciesNeeded', 'reReferralsLast12Months']

/** An answer as the engine writes it. What is no such answer stays as it is, and the engine refuses it. */
function factIn(field: string, answer: string): unknown {
  if (field === 'ageYears' && answer === unbornAge) return null
  if (counted.includes(field)) return /^\d+(\.\d+)?$/.test(answer) ? Number(answer) : answer
  if (field === 'stepDownFrom' && answer === 'no') return null
  if (answer === 'yes') return true
  if (answer === 'no') return false
  return answer
}
