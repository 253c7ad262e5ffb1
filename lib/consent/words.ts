import { familyWords, listWords } from '@/lib/family/words'
import { type Purpose, purposes, purposeWords, type SaidOfAgency, type Saying } from './purposes'
import type { AgreementAnswer, AgreementHow, LawfulBasis, LookOutcome, Opens } from './types'

export const answerWords: Record<AgreementAnswer, { label: string; sentence: (person: string) => string }> = {
  agreed: { label: 'They said yes', sentence: (person) => `${person} said yes` },
  part: { label: 'They said yes to part of it', sentence: (person) => `${person} said yes to part of it` },
  refused: { label: 'They said no for now', sentence: (person) => `${person} said no for now` },
  'not-safe-to-ask': { label: 'It is not safe to ask yet', sentence: () => 'It was not safe to ask yet' },
  ended: { label: 'They took it back', sentence: (person) => `${person} took back their agreement` },
}

export const howWords: Record<AgreementHow, string> = {
  'in-person': 'Face to face',
  phone: 'By phone',
  video: 'By video',
  'in-writing': 'In writing',
}

export const basisWords: Record<LawfulBasis, { label: string; hint: string }> = {
  'public-task': { label: 'Public task', hint: 'It is part of our job to help children early' },
  'duty-to-share': {
    label: 'Duty to share',
    hint: 'To keep a child safe and well (Children Act 2004, section 16LA)',
  },
  'legal-duty': { label: 'Another legal duty', hint: 'A law or a court says we must' },
  'vital-interests': { label: 'To save a life', hint: 'Somebody could die or be badly hurt' },
}

/** What somebody does on the day an answer is to be talked about again. */
export function talkAgainWords(answer: AgreementAnswer, person: string | undefined): string {
  if (answer === 'not-safe-to-ask') return 'See whether it is safe to ask them about help now'
  const who = person ?? 'them'
  if (answer === 'refused') return `Ask ${who} again about help`
  return answer === 'ended'
    ? `Ask ${who} whether they would like help now`
    : `Check with ${who} that their yes still holds`
}

/** Whom a yes is to, a line for each thing somebody may do: widest last, as it is asked. */
export function yesLines(agencies: readonly SaidOfAgency[]): { purpose: Purpose; agencies: string[] }[] {
  return purposes
    .map((purpose) => ({ purpose, agencies: namesOf(agencies, ({ yes }) => isFurthest(purpose, yes)) }))
    .filter((line) => line.agencies.length > 0)
}

/** "Not with them": agencies that must not even know. */
export function notWithOf(agencies: readonly SaidOfAgency[]): string[] {
  return namesOf(agencies, ({ no }) => no.includes('know'))
}

/** A yes in a line: "School and Health may work with the family. Housing may be asked what they know." */
export function yesInALine(agencies: readonly SaidOfAgency[]): string {
  return yesLines(agencies)
    .map(({ purpose, agencies: names }) => `${listWords(names)} ${purposeWords[purpose].may}`)
    .join('; ')
}

/** "Canal Side Homes (work with us)": what was taken back, agency by agency. */
export function takenBackInWords(lost: readonly Saying[], nameOf: (agencyId: string) => string): string {
  const agencies = [...new Set(lost.map(({ agencyId }) => agencyId))]
  return listWords(
    agencies.map((agencyId) => {
      const what = lost
        .filter((one) => one.agencyId === agencyId)
        .map(({ purpose }) => purposeWords[purpose].short.toLowerCase())
      return `${nameOf(agencyId)} (${listWords(what)})`
    }),
  )
}

/** Who may work with the family knows of it too: that is not said twice. */
function isFurthest(purpose: Purpose, yes: readonly Purpose[]): boolean {
  return yes.includes(purpose) && !(purpose === 'know' && yes.includes('work'))
}

function namesOf(agencies: readonly SaidOfAgency[], which: (one: SaidOfAgency) => boolean): string[] {
  return agencies.filter(which).map(({ agency }) => agency)
}

export const opensWords: Record<Opens, { label: string; hint: string }> = {
  nothing: { label: 'Nothing', hint: 'They were told or asked, and that is all' },
  know: { label: 'Who the named person is', hint: 'And how to reach them' },
  work: {
    label: 'What the team sees, if one of them is in the team',
    hint: 'The plan, the assessment and what is said at meetings',
  },
}

export const lookWords: Record<LookOutcome, { label: string; hint: string }> = {
  right: { label: 'Yes, it was right', hint: 'It was needed, and the family could not be asked first' },
  'could-have-asked': { label: 'The family could have been asked', hint: 'Say what to do another time' },
  'not-right': { label: 'No, it was not right', hint: 'Say what is done now to put it right' },
}

/** "Helen Marsh told Canal Side Homes something about the Reid family". */
export function sharedWithoutTitle(one: {
  who: string
  agencies: readonly string[]
  family: { name: string } | undefined
}): string {
  const about = one.family ? `the ${familyWords(one.family.name)}` : 'a family'
  return `${one.who} told ${listWords(one.agencies)} something about ${about}`
}
