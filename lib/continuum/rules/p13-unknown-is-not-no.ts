import type { CaseFacts } from '../case'
import type { Rule } from './rule'
import { ourDefault } from './sources'

/** P13 Unknown is not no: what is missing never lowers the level, and is asked for. */
export const p13UnknownIsNotNo: Rule = {
  id: 'P13',
  title: 'Unknown is not no',
  citations: [ourDefault('what is not known is asked, never assumed')],
  speaks: (w) => coreUnknown(w.p.facts),
  says: () => 'Something that matters is not known. It has not been taken as good news: ask, and look again.',
  does: () => ['ask-for-missing-information'],
}

/** An unborn child has no age and cannot have been seen. */
function coreUnknown({
  immediateDanger,
  unmetNeeds,
  agenciesNeeded,
  unborn,
  childSeen,
  ageYears,
}: CaseFacts): boolean {
  if (immediateDanger === undefined || unmetNeeds === undefined || agenciesNeeded === undefined) return true
  return unborn !== true && (childSeen === undefined || ageYears === undefined || ageYears === null)
}
