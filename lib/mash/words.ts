import type { CheckAnswer, FeedbackHow, MashDecision, Urgency } from './types'

/** Said to staff, and after "The MASH decided" on the family's timeline. */
export const mashDecisionWords = {
  advice: 'Advice and services for everyone',
  'one-agency': 'Early help: one agency',
  'multi-agency': 'Multi-agency early help',
  s17: 'Social work assessment',
  s47: 'Strategy discussion now',
} as const satisfies Record<MashDecision, string>

export const mashDecisionHints = {
  advice: 'Nothing more is opened. The practitioner gives the advice',
  'one-agency': 'Goes back to the practitioner who asked',
  'multi-agency': 'Goes back to the practitioner who asked. Named person within 5 working days',
  s17: 'Section 17, child in need',
  s47: 'Section 47, risk of significant harm',
} as const satisfies Record<MashDecision, string>

export const urgencyWords = {
  now: { label: 'Now', hint: 'Ring first. A decision within 4 hours, whatever the time of day' },
  'four-hours': { label: 'Today', hint: 'A decision within 4 hours, whatever the time of day' },
  'one-day': { label: 'By this time tomorrow', hint: 'A decision within 24 hours' },
} as const satisfies Record<Urgency, { label: string; hint: string }>

export const checkAnswerWords = {
  nothing: 'They know nothing that matters here',
  something: 'They told us something',
  declined: 'They could not or would not say',
} as const satisfies Record<CheckAnswer, string>

export const feedbackHowWords = {
  'in-person': 'Face to face',
  phone: 'By phone',
  'in-writing': 'In writing',
} as const satisfies Record<FeedbackHow, string>
