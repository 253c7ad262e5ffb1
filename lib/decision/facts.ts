import type { Day } from '@/lib/calendar/day'
import type { CaseFacts, ConsentRecorded } from '@/lib/continuum/case'
import { parseCase } from '@/lib/continuum/case'
import { ageOf } from '@/lib/person/age'
import type { AgreementAnswer, CasePicture, ChildSeen } from './types'

/**
 * The facts of one child for the engine, from what the record holds. What nobody wrote down stays out: the
 * engine asks for it. Throws a RangeError when the record holds something the engine no longer knows.
 */
export function factsOf(child: ChildSeen, picture: CasePicture, today: Day): CaseFacts {
  const { immediateDanger, ...circumstances } = child.circumstances
  const parsed = parseCase({
    ...ageFacts(child, today),
    indicatorIds: itemsOf(picture, child.id, 'worry'),
    protectiveIds: itemsOf(picture, child.id, 'strength'),
    ...(picture.agreement && { consent: consentOf[picture.agreement] }),
    ...planFacts(picture),
    reReferralsLast12Months: Math.min(picture.earlierContacts, 99),
    ...circumstances,
    immediateDanger: immediateDanger ?? picture.dangerNow,
  })
  if (!parsed.ok)
    throw new RangeError(parsed.problems.map(({ field, says }) => `${field}: ${says}`).join(' '))
  return parsed.facts
}

function ageFacts(child: ChildSeen, today: Day) {
  const age = ageOf(child, today)
  if (age.stage === 'unborn') return { unborn: true, ageYears: null }
  if (age.stage === 'not-known') return {}
  // Months matter to a baby and are noise in a year 5 boy.
  return { unborn: false, ageYears: age.years >= 2 ? age.years : Math.round((age.months / 12) * 100) / 100 }
}

function itemsOf({ observations }: CasePicture, childId: string, kind: 'worry' | 'strength'): string[] {
  return observations
    .filter((each) => each.kind === kind && (each.personId === undefined || each.personId === childId))
    .map(({ itemId }) => itemId)
}

/** A team around the family is a plan the record knows of; anything else about plans is asked. */
function planFacts({ episode }: CasePicture) {
  return episode?.level === 'multi-agency' ? { currentPlan: 'taf' as const } : {}
}

const consentOf = {
  agreed: 'given',
  part: 'given',
  refused: 'refused',
  ended: 'refused',
  'not-safe-to-ask': 'not-sought',
} as const satisfies Record<AgreementAnswer, ConsentRecorded>
