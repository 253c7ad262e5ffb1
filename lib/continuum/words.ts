import type { Action, Duty } from './action'
import type { Basis } from './citation'
import type { Duration } from './duration'
import type { Level, Outcome } from './outcome'

/** One thing said to staff and to the family. */
export interface Words {
  readonly staff: string
  readonly family: string
}

export const OUTCOME_WORDS = {
  universal: {
    staff: 'Universal services',
    family: 'The help everyone can use, such as school, your health visitor and your GP',
  },
  'single-agency': { staff: 'Early help from one agency', family: 'Extra help from one service you know' },
  'multi-agency': {
    staff: 'Multi-agency early help',
    family: 'A small team around your family, with one plan and one named person',
  },
  targeted: {
    staff: 'Multi-agency early help: complex needs',
    family: 'A team around your family with one named person who has more time for you',
  },
  s17: {
    staff: 'Child in need (section 17)',
    family: 'We would like to ask social workers to help, with your agreement',
  },
  s47: {
    staff: 'Child protection (section 47)',
    family: 'We have to tell social workers now, because we are worried that your child is not safe',
  },
  'adult-safeguarding': {
    staff: 'Adult safeguarding',
    family: 'We are worried about your safety and want to ask for help for you as an adult',
  },
} as const satisfies Record<Outcome, Words>

export const LEVEL_WORDS = {
  universal: { staff: 'Universal', family: 'Help everyone can use' },
  'single-agency': { staff: 'Early help: one agency', family: 'Extra help from one service' },
  'multi-agency': { staff: 'Multi-agency early help', family: 'A team around your family' },
  statutory: { staff: 'Statutory social work', family: 'Help from social workers' },
} as const satisfies Record<Level, Words>

export const ACTION_WORDS = {
  'call-999': { staff: 'Call 999 now', family: 'We are calling 999' },
  'health-emergency': { staff: 'Get urgent medical care first', family: 'We are getting medical help first' },
  'immediate-statutory-request': {
    staff: 'Contact social care now; confirm in writing',
    family: 'We are telling social workers now',
  },
  'no-marf-contact-allocated-worker': {
    staff: 'No new form: speak to the allocated social worker, or duty',
    family: 'We will speak to your social worker',
  },
  'do-not-alert-carers': {
    staff: 'Do not tell carers before the strategy discussion',
    family: 'We are taking advice first',
  },
  'call-999-if-danger-now': {
    staff: 'Call 999 if anyone is in danger now',
    family: 'Call 999 if anyone is in danger',
  },
  'strategy-discussion': {
    staff: 'Expect, or ask for, a strategy discussion',
    family: 'Social workers, police and health will talk about what to do next',
  },
  'fgm-duty-police': {
    staff: 'Report to the police where the FGM duty applies',
    family: 'The law says we must tell the police',
  },
  'adult-safeguarding-concern': {
    staff: 'Raise an adult safeguarding concern',
    family: 'We will ask adult services to help keep you safe',
  },
  'cin-request': {
    staff: 'Ask social care for help for a child in need, seeking agreement',
    family: 'We would like to ask social workers to help',
  },
  'section-20-consideration': {
    staff: 'Ask the council to consider its duty to accommodate',
    family: 'We will ask the council about a safe place to live',
  },
  'pre-birth-assessment': {
    staff: 'Ask for a pre-birth assessment',
    family: 'We will plan together before the baby comes',
  },
  'consent-not-required': {
    staff: 'Agreement is not needed: write down why',
    family: 'We have to do this even if you do not agree, and we will write down why',
  },
  'tell-family-unless-unsafe': {
    staff: 'Tell the family what you are doing, unless that raises risk',
    family: 'We will tell you what we are doing',
  },
  'own-consent-from-adult': {
    staff: 'Ask the person: at 18 or over they decide for themselves',
    family: 'It is your own choice',
  },
  'seek-consent': { staff: 'Ask the family to agree, before sharing', family: 'We will ask you first' },
  'consent-refused-alternative': {
    staff: 'Find out why, reassure, use the people they trust, record it, and ask again',
    family: 'You said no, and that is your choice. Tell us what would help',
  },
  'consult-front-door': {
    staff: 'Ask the front door or your safeguarding lead for advice',
    family: 'We will ask for advice',
  },
  'named-lead-no-gap': {
    staff: 'Name the person who holds this today, and tell the family',
    family: 'One person is your named person from today',
  },
  'step-up': {
    staff: 'Step up, with a summary of what was tried',
    family: 'We think more help is needed',
  },
  'step-down-handover': {
    staff: 'Hold a handover meeting with the named person before statutory work ends',
    family: 'You will meet your next named person before the change',
  },
  'eha-with-consent': {
    staff: 'Start an early help assessment, with agreement',
    family: 'We will write down together what is going well and what would help',
  },
  taf: { staff: 'Call a team around the family meeting', family: 'We will arrange a family meeting' },
  'lead-professional': {
    staff: 'Name the lead professional',
    family: 'You will have one named person',
  },
  'strengthening-families-lead': {
    staff: 'Ask the targeted service to lead or co-lead',
    family: 'We will ask a family worker with more time to join',
  },
  'single-agency-plan': {
    staff: 'Plan, deliver and review in your own agency’s system',
    family: 'One service will make a plan with you',
  },
  'universal-advice': {
    staff: 'Give information and advice',
    family: 'We will give you information and advice',
  },
  'no-eha': { staff: 'No new early help assessment is needed', family: 'You do not need an assessment' },
  'private-fostering-notification': {
    staff: 'Tell the council about the private fostering arrangement',
    family: 'The council must know when a child lives with someone else for 28 days or more',
  },
  'disabled-child-assessment-right': {
    staff: 'Tell the family of, or act on, the right to assessment of a disabled child',
    family: 'You have a right to ask for an assessment of your child’s needs',
  },
  'young-carer-assessment': {
    staff: 'Offer a young carer’s needs assessment',
    family: 'Children who care for someone can have their own needs looked at',
  },
  'missing-return-interview': {
    staff: 'Offer an independent return conversation within 72 hours',
    family: 'Someone independent will offer to talk about being away',
  },
  lado: {
    staff: 'Tell the designated officer within one working day',
    family: 'We must tell the designated officer',
  },
  'prevent-referral': { staff: 'Make a Prevent referral', family: 'We will ask for specialist advice' },
  'exploitation-tool': {
    staff: 'Complete the exploitation tool and share it with the specialist team',
    family: 'We will look together at what is happening outside home',
  },
  'gcp2-tool': {
    staff: 'Complete the neglect tool with the family',
    family: 'We will look together at everyday care',
  },
  'domestic-abuse-support': {
    staff: 'Bring in specialist domestic abuse help and its risk tool',
    family: 'We can put you in touch with people who help with abuse at home',
  },
  'check-unknown-adult': {
    staff: 'Find out who the other adults are',
    family: 'We will ask who is at home',
  },
  'home-education-team': {
    staff: 'Tell the home education team',
    family: 'We will tell the home education team',
  },
  'adult-services-referral': {
    staff: 'Bring in adult services',
    family: 'We will ask adult services to help',
  },
  'review-history': {
    staff: 'Read earlier contacts and write a short chronology',
    family: 'We will read what was done before, so you need not tell it again',
  },
  'ask-for-missing-information': {
    staff: 'Say what is missing, and ask for it',
    family: 'We need to ask you a few more things',
  },
  'review-date': { staff: 'Set a dated review', family: 'We will agree a date to look again' },
} as const satisfies Record<Action, Words>

export const DUTY_WORDS = {
  'private-fostering-notification': 'Private fostering: tell the council',
  'disabled-child-assessment': 'A disabled child’s right to assessment',
  'young-carer-assessment': 'A young carer’s needs assessment',
  'section-20': 'The duty to accommodate (section 20)',
  'missing-return-interview': 'A return conversation within 72 hours',
  lado: 'The designated officer within one working day',
  prevent: 'The Prevent duty',
  'fgm-report': 'The duty to report FGM',
  'adult-safeguarding': 'Adult safeguarding (Care Act section 42)',
} as const satisfies Record<Duty, string>

export const BASIS_WORDS = {
  S: 'local document',
  P: 'published elsewhere',
  L: 'law or statutory guidance',
  D: 'our default',
} as const satisfies Record<Basis, string>

/** "now", "today", "within 1 working day", "within 4 weeks". */
export function durationWords({ amount, unit }: Duration): string {
  if (amount === 0) return unit === 'hours' ? 'now' : 'today'
  const words = unit.replace('-', ' ')
  return `within ${amount} ${amount === 1 ? words.slice(0, -1) : words}`
}
