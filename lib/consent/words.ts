import type { AgreementAnswer, AgreementHow, LawfulBasis } from './types'

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
