import type { CaseFacts } from '../case'
import type { Rule } from './rule'
import { ourDefault } from './sources'

const CORE = ['immediateDanger', 'childSeen', 'ageYears', 'unmetNeeds', 'agenciesNeeded'] as const

/** P13 Unknown is not no: what is missing never lowers the level, and is asked for. */
export const p13UnknownIsNotNo: Rule = {
  id: 'P13',
  title: 'Unknown is not no',
  citations: [ourDefault('what is not known is asked, never assumed')],
  speaks: (w) => coreUnknown(w.p.facts),
  says: () => 'Something that matters is not known. It has not been taken as good news: ask, and look again.',
  does: () => ['ask-for-missing-information'],
}

function coreUnknown(facts: CaseFacts): boolean {
  return CORE.some((field) => {
    if (facts.unborn === true && (field === 'ageYears' || field === 'childSeen')) return false
    return facts[field] === undefined || facts[field] === null
  })
}
