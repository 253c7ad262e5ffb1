import type { AgeBand } from './catalogue'
import type { Picture } from './picture'
import type { Question } from './rules/rule'
import { TRAIT } from './trait'
import type { Weighing } from './weighing'

interface Contradiction {
  readonly says: string
  readonly holds: (p: Picture, w: Weighing) => boolean
}

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    says: 'A social worker is allocated but no plan is open. Is an assessment under way, or has the plan closed?',
    holds: ({ facts }) =>
      facts.allocatedSocialWorker === true && (facts.currentPlan === 'none' || facts.currentPlan === 'taf'),
  },
  {
    says: 'A protection or care plan is open but no social worker is recorded. Who is it?',
    holds: ({ facts }) =>
      facts.allocatedSocialWorker === false &&
      (facts.currentPlan === 'cp' || facts.currentPlan === 'looked-after'),
  },
  {
    says: 'Statutory help is recorded as ending from one plan while a different one is open. Which is right?',
    holds: ({ facts }) =>
      facts.stepDownFrom !== undefined &&
      facts.stepDownFrom !== null &&
      facts.currentPlan !== undefined &&
      facts.currentPlan !== 'none' &&
      facts.currentPlan !== 'taf' &&
      facts.currentPlan !== facts.stepDownFrom,
  },
  {
    says: 'Worries are recorded but no unmet need. Which needs are not being met?',
    holds: (p) => p.needsKnown && p.needs === 0 && p.level2 + p.level3 > 0,
  },
  {
    says: 'Unmet needs are recorded but no agency to meet them. Who would have to act?',
    holds: (p) => p.needsKnown && p.needs > 0 && p.agencies === 0,
  },
  {
    says: 'Several agencies are counted but no unmet need. What would each of them do?',
    holds: (p) => p.needsKnown && p.needs === 0 && p.agenciesKnown && p.agencies > 1,
  },
  {
    says: 'Services are recorded as not joined up, and at most one agency is needed. Which is right?',
    holds: (p) => p.facts.coordinationGap === true && p.agencies <= 1,
  },
  {
    says: 'A child’s plan is open for somebody of 18 or over. Has it ended, or is the age wrong?',
    holds: (p) => p.adult && p.openPlan,
  },
  {
    says: 'An unborn child cannot be in care yet. Is the plan for a brother or sister, or has the baby been born?',
    holds: (p) => p.unborn && p.facts.currentPlan === 'looked-after',
  },
  {
    says: 'The child is recorded as seen, and a sign says they have not been. Which is right?',
    holds: (p) =>
      p.facts.childSeen === true && p.signs.some(({ sign }) => sign.id === 'child-not-seen-access-refused'),
  },
  {
    says: 'Working together is recorded as good, and a sign says agreement is on the surface or visits fail. Which is right?',
    holds: (p) => p.facts.engagement === 'good' && (p.traits & TRAIT.surfaceAgreement) !== 0,
  },
  {
    says: 'Private fostering is ticked, and the carer is recorded as a close relative. With a close relative it is not private fostering: which is right?',
    holds: (p) => p.facts.isRelativeCarer === true && (p.traits & TRAIT.privateFostering) !== 0,
  },
  {
    says: 'Private fostering ends at 16 unless the child is disabled. Is the age right?',
    holds: (p) =>
      p.age !== null && p.age >= 16 && p.facts.send !== true && (p.traits & TRAIT.privateFostering) !== 0,
  },
  {
    says: 'Services are recorded as joined up, and also as not joined up. Which is right?',
    holds: (p) =>
      p.facts.coordinationGap === true &&
      p.strengths.some(({ strength }) => strength.id === 'p-right-services-in-place'),
  },
  {
    says: 'A team around the family is open, and early help is recorded as not tried. Which is right?',
    holds: ({ facts }) => facts.currentPlan === 'taf' && facts.earlyHelp === 'not-tried',
  },
  {
    says: 'Early help is recorded as finished with needs met, and needs are recorded as unmet. Are these new needs?',
    holds: (p) => p.facts.earlyHelp === 'completed-needs-met' && p.needsKnown && p.needs > 0,
  },
  {
    says: 'This person is older than the age early help can reach. Is the age right, and is this the right person?',
    holds: (p) => p.age !== null && p.age >= p.ready.guidance.ages.belowWithSend.value,
  },
]

/** What is recorded that cannot all be true, put as questions. Nothing is guessed and nothing is ignored. */
export function contradictionsIn(w: Weighing): readonly Question[] {
  const found: Question[] = []
  for (const { says, holds } of CONTRADICTIONS) if (holds(w.p, w)) found.push({ says, weight: w.rung })
  for (const { sign } of w.p.signs) {
    if (!fitsAge(sign.ageBand, w.p)) {
      found.push({
        says: `“${sign.label}” is written for ${BAND_WORDS[sign.ageBand]}. Is it right here?`,
        weight: w.rung,
      })
    }
  }
  return found
}

const BAND_WORDS = {
  any: 'any age',
  unborn: 'an unborn child',
  '0-4': 'a child under 5',
  '12-17': 'a young person of 12 to 17',
  '18-25': 'a young adult of 18 to 25',
} as const satisfies Record<AgeBand, string>

export function fitsAge(band: AgeBand, { unborn, age }: Pick<Picture, 'unborn' | 'age'>): boolean {
  if (band === 'any') return true
  if (band === 'unborn') return unborn || age === null
  if (unborn) return band === '0-4'
  if (age === null) return true
  if (band === '0-4') return age < 5
  return band === '12-17' ? age >= 12 && age < 18 : age >= 18 && age < 26
}
