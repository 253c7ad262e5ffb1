import type { CurrentPlan, EarlyHelpSoFar, Engagement, StepDownFrom } from '@/lib/continuum/case'

export const earlyHelpWords = {
  'not-tried': 'Not yet',
  'in-progress-improving': 'Yes, it is going on and things are getting better',
  'in-progress-stuck': 'Yes, it is going on and things stay the same',
  'in-progress-worse': 'Yes, it is going on and things are getting worse',
  'completed-needs-met': 'Yes, it ended because what was needed happened',
  'closed-disengaged': 'Yes, it ended because we lost touch',
} as const satisfies Record<EarlyHelpSoFar, string>

export const planWords = {
  none: 'No plan',
  taf: 'A team around the family',
  cin: 'A child in need plan',
  cp: 'A child protection plan',
  'looked-after': 'A plan for a child in care',
} as const satisfies Record<CurrentPlan, string>

export const stepDownWords = {
  cin: 'Yes, a child in need plan is ending',
  cp: 'Yes, a child protection plan is ending',
  'looked-after': 'Yes, a time in care is ending',
} as const satisfies Record<StepDownFrom, string>

export const engagementWords = {
  good: 'Well: we talk openly',
  mixed: 'Sometimes well, sometimes not',
  poor: 'Not well: it is hard to meet',
  disguised: 'It looks well, and nothing changes',
} as const satisfies Record<Engagement, string>
