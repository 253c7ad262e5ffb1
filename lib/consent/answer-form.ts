import { z } from 'zod'
import { anyChoices, optionalChoice, requiredChoice } from '@/lib/form/choice'
import { optionalDay, requiredDay } from '@/lib/form/date'
import { optionalText, optionalWords } from '@/lib/form/text'
import { type Purpose, purposes } from './purposes'
import { isYes } from './rules'
import { agreementAnswers, agreementHows } from './types'

const answers = [...agreementAnswers, 'ended'] as const

/**
 * The boxes that write down one person's answer, wherever they stand. What must be filled in follows from the
 * answer: a yes needs to say to what, a no is worked through: why, what was
 * offered, what happens instead, the risk that leaves, and the day to ask again.
 */
export const answerBoxes = {
  answer: requiredChoice(answers, 'Select what they said'),
  personId: optionalText(36),
  answeredOn: requiredDay('Enter the day they answered'),
  how: optionalChoice(agreementHows),
  toWhat: optionalWords(20_000),
  purposes: anyChoices(purposes),
  with: agencyIds(),
  notWith: agencyIds(),
  ...notTheSameForAll(),
  why: optionalWords(20_000),
  offered: optionalWords(20_000),
  instead: optionalWords(20_000),
  risk: optionalWords(20_000),
  askAgainOn: optionalDay(),
  reviewOn: optionalDay(),
  evidence: optionalWords(20_000),
  ownWords: optionalWords(20_000),
}

/** For `.check()` on a form with these boxes. */
export function answerIsWhole({ value, issues }: z.core.ParsePayload<Answer>): void {
  for (const [field, message] of missingFrom(value)) {
    issues.push({ code: 'custom', path: [field], message, input: value })
  }
}

type Answer = {
  answer: (typeof answers)[number]
  personId?: string | undefined
  how?: string | undefined
  toWhat?: string | undefined
  why?: string | undefined
  offered?: string | undefined
  instead?: string | undefined
  risk?: string | undefined
  askAgainOn?: string | undefined
} & Agencies

/** Whom they said yes to: the same purposes for all of `with`, but for those that have purposes of their own. */
type Agencies = {
  purposes: readonly Purpose[]
  with: readonly string[]
  notWith: readonly string[]
} & Record<Purpose, readonly string[]>

/** What a form with these boxes says, as the command takes it. */
export function answerFrom<Form extends Agencies>(
  form: Form,
): Omit<Form, keyof Agencies> & { sharing: { agencyId: string; purposes: Purpose[] }[]; notWith: string[] } {
  const { purposes: forAll, with: withAll, notWith, know, work, ask, ...rest } = form
  const own = ownPurposes({ know, work, ask })
  const same = withAll.filter((agencyId) => !own.has(agencyId))
  return {
    ...rest,
    sharing: [
      ...same.map((agencyId) => ({ agencyId, purposes: [...forAll] })),
      ...[...own].map(([agencyId, chosen]) => ({ agencyId, purposes: chosen })),
    ],
    notWith: [...notWith],
  }
}

function ownPurposes(ticked: Record<Purpose, readonly string[]>): Map<string, Purpose[]> {
  const own = new Map<string, Purpose[]>()
  for (const purpose of purposes) {
    for (const agencyId of ticked[purpose]) own.set(agencyId, [...(own.get(agencyId) ?? []), purpose])
  }
  return own
}

/** The fields an answer still needs, each with what to do about it. */
export function missingFrom(given: Answer): [string, string][] {
  const { answer, personId, how, toWhat, why, offered, instead, risk, askAgainOn } = given
  const missing: [string, string][] = []
  const saidYes = isYes(answer)
  if (answer !== 'not-safe-to-ask' && !personId) missing.push(['personId', 'Select who answered'])
  if (saidYes && !how) missing.push(['how', 'Select how they told you'])
  if (saidYes && !toWhat) missing.push(['toWhat', 'Write what they said yes to'])
  if (answer === 'refused' && !why) missing.push(['why', 'Write why they said no, in their words'])
  if (answer === 'not-safe-to-ask' && !why) missing.push(['why', 'Write why it is not safe to ask'])
  if (answer === 'refused' && !offered) missing.push(['offered', 'Write what you offered'])
  if (answer === 'refused' && !instead) missing.push(['instead', 'Write what will happen instead'])
  if (answer === 'refused' && !risk) missing.push(['risk', 'Write what could go wrong without help'])
  if (answer === 'refused' && !askAgainOn) missing.push(['askAgainOn', 'Enter the day you will ask again'])
  if (answer === 'not-safe-to-ask' && !askAgainOn) {
    missing.push(['askAgainOn', 'Enter the day you will see whether it is safe to ask'])
  }
  return [...missing, ...missingOfAgencies(given)]
}

function missingOfAgencies(given: Agencies & Pick<Answer, 'answer'>): [string, string][] {
  const own = ownPurposes(given)
  const same = given.with.filter((agencyId) => !own.has(agencyId))
  const yes = [...given.with, ...own.keys()]
  if (yes.length > 0 && !isYes(given.answer)) {
    return [['with', 'They did not say yes, so nobody may be ticked here. Take the ticks off']]
  }
  if (same.length > 0 && given.purposes.length === 0) {
    return [['purposes', 'Select what they said yes to, for those you ticked']]
  }
  if (given.purposes.length > 0 && yes.length === 0) return [['with', 'Select who they said yes to']]
  if (yes.some((agencyId) => given.notWith.includes(agencyId))) {
    return [['notWith', 'An agency cannot be on both lists. Take it off one of them']]
  }
  return []
}

/** For each purpose, the agencies that have a yes of their own to it. */
function notTheSameForAll(): Record<Purpose, ReturnType<typeof agencyIds>> {
  return { know: agencyIds(), work: agencyIds(), ask: agencyIds() }
}

function agencyIds(): z.ZodType<string[], unknown> {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.uuid('Select agencies from the list')),
  )
}
