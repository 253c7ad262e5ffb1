import { describe, expect, it } from 'vitest'
import type { Action, Duty } from './action'
import type { CaseFacts } from './case'
import type { Duration } from './duration'
import type { Outcome } from './outcome'
import { decided, rulesOf } from './testing/a-case'

interface Told {
  /** A sentence a practitioner can check. */
  readonly story: string
  readonly facts: Partial<CaseFacts>
  readonly outcome: Outcome
  readonly does?: readonly Action[]
  readonly doesNot?: readonly Action[]
  readonly duties?: readonly Duty[]
  readonly because?: readonly string[]
  readonly due?: Duration
  readonly area?: string
}

const shared = { unmetNeeds: 3, agenciesNeeded: 3 } as const

const everyday: readonly Told[] = [
  {
    story: 'A parent asks about bedtimes: advice at the same contact and nothing more is written than needed',
    facts: { indicatorIds: ['ordinary-boundary-question'] },
    outcome: 'universal',
    does: ['universal-advice', 'no-eha'],
    doesNot: ['seek-consent'],
    due: { amount: 0, unit: 'calendar-days' },
  },
  {
    story: 'Choosing home education is not a worry: the team is told and nothing follows',
    facts: { indicatorIds: ['home-educated-suitable'] },
    outcome: 'universal',
    does: ['home-education-team'],
    doesNot: ['gcp2-tool', 'consult-front-door'],
  },
  {
    story: 'Strengths alone, with nothing to worry about, are still listed',
    facts: { protectiveIds: ['p-warm-relationship', 'p-enjoys-school'] },
    outcome: 'universal',
  },
  {
    story: 'Nothing is recorded and nobody has seen the child: nobody may close it as universal',
    facts: { childSeen: false },
    outcome: 'single-agency',
    does: ['ask-for-missing-information', 'eha-with-consent'],
    because: ['R12'],
  },
]

const oneAgency: readonly Told[] = [
  {
    story: 'Five needs that one agency can meet stay with that agency, without an early help assessment',
    facts: { indicatorIds: ['low-attainment'], unmetNeeds: 5, agenciesNeeded: 1 },
    outcome: 'single-agency',
    does: ['single-agency-plan', 'no-eha'],
    because: ['R9'],
    due: { amount: 10, unit: 'working-days' },
  },
  {
    story: 'A child who went missing once, and is doing well, is offered a return conversation',
    facts: { indicatorIds: ['missing-once'] },
    outcome: 'single-agency',
    does: ['missing-return-interview'],
    duties: ['missing-return-interview'],
  },
  {
    story: 'One need, hospital and school, and a nurse who joins them up: one agency leads',
    facts: {
      indicatorIds: ['long-term-condition-managed'],
      unmetNeeds: 1,
      agenciesNeeded: 2,
      coordinationGap: false,
    },
    outcome: 'single-agency',
    because: ['R11'],
  },
  {
    story: 'A family on a long waiting list has somebody named today who holds it until then',
    facts: { indicatorIds: ['long-wait-no-holding-support'], unmetNeeds: 1, agenciesNeeded: 1 },
    outcome: 'single-agency',
    does: ['named-lead-no-gap'],
  },
  {
    story: 'A helpful neighbourhood does not lift a recorded unmet need away',
    facts: {
      indicatorIds: ['anxious-or-low'],
      protectiveIds: ['p-good-coping', 'p-works-openly-with-services'],
      unmetNeeds: 1,
      agenciesNeeded: 1,
    },
    outcome: 'single-agency',
  },
  {
    story:
      'A small worry that a strength in the same part of life already answers, with no unmet need, needs no plan',
    facts: { indicatorIds: ['anxious-or-low'], protectiveIds: ['p-good-coping'] },
    outcome: 'universal',
    because: ['R34', 'R8'],
  },
  {
    story: 'The same small worry is not answered by a strength in another part of life',
    facts: { indicatorIds: ['anxious-or-low'], protectiveIds: ['p-secure-housing'] },
    outcome: 'single-agency',
  },
  {
    story: 'A serious worry that one agency can meet still leans to shared help',
    facts: { indicatorIds: ['school-avoidance-anxiety'], unmetNeeds: 1, agenciesNeeded: 1 },
    outcome: 'multi-agency',
    because: ['R10'],
  },
  {
    story: 'The same serious worry, with a school that knows the child well, stays with the school',
    facts: {
      indicatorIds: ['school-avoidance-anxiety'],
      protectiveIds: ['p-school-strong-support'],
      unmetNeeds: 1,
      agenciesNeeded: 1,
    },
    outcome: 'single-agency',
    because: ['R34', 'R9'],
  },
]

const severalAgencies: readonly Told[] = [
  {
    story: 'Two needs and two agencies: agreement, assessment, named person, family meeting, in four weeks',
    facts: { indicatorIds: ['regularly-late', 'rent-arrears'], unmetNeeds: 2, agenciesNeeded: 2 },
    outcome: 'multi-agency',
    does: ['eha-with-consent', 'taf', 'lead-professional'],
    doesNot: ['seek-consent', 'no-eha', 'cin-request'],
    because: ['R10'],
    due: { amount: 4, unit: 'weeks' },
  },
  {
    story: 'Shared needs are not lowered by strengths: the family still needs people to join up',
    facts: {
      indicatorIds: ['regularly-late', 'rent-arrears'],
      protectiveIds: [
        'p-enjoys-school',
        'p-debt-plan-kept',
        'p-works-openly-with-services',
        'p-secure-housing',
      ],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'multi-agency',
  },
  {
    story: 'A family carrying out its own plan may choose the lighter way',
    facts: {
      indicatorIds: ['regularly-late', 'rent-arrears'],
      protectiveIds: ['p-family-own-plan'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'single-agency',
    because: ['R34'],
  },
  {
    story: 'A family’s own plan gives no lighter way while visits are blocked',
    facts: {
      indicatorIds: ['regularly-late', 'visits-blocked-or-surface-agreement'],
      protectiveIds: ['p-family-own-plan'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'multi-agency',
    because: ['R36'],
  },
  {
    story: 'One need and three agencies that nobody joins up call for shared help',
    facts: {
      indicatorIds: ['toileting-continence-difficulty'],
      unmetNeeds: 1,
      agenciesNeeded: 3,
      coordinationGap: true,
    },
    outcome: 'multi-agency',
    does: ['seek-consent', 'taf'],
    because: ['R11'],
  },
  {
    story: 'A form that says agreement is not required keeps its level and gets the step back',
    facts: {
      indicatorIds: ['regularly-late', 'rent-arrears'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
      consent: 'not-required',
    },
    outcome: 'multi-agency',
    does: ['seek-consent'],
    because: ['R27'],
  },
  {
    story: 'A family not yet asked is asked first',
    facts: {
      indicatorIds: ['regularly-late', 'rent-arrears'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
      consent: 'not-sought',
    },
    outcome: 'multi-agency',
    does: ['seek-consent'],
    because: ['R23'],
  },
  {
    story: 'A refusal brings a named person and another way, not an assessment and not social care',
    facts: {
      indicatorIds: ['regularly-late', 'rent-arrears'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
      consent: 'refused',
    },
    outcome: 'multi-agency',
    does: ['consent-refused-alternative', 'lead-professional', 'review-date'],
    doesNot: ['eha-with-consent', 'taf', 'consult-front-door', 'cin-request'],
    because: ['R24'],
  },
  {
    story: 'A refusal beside serious neglect of a two-year-old is information: same level, and advice today',
    facts: {
      ageYears: 2,
      indicatorIds: ['food-often-lacking'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
      consent: 'refused',
    },
    outcome: 'multi-agency',
    does: ['consult-front-door', 'gcp2-tool'],
    because: ['R25'],
  },
  {
    story: 'A team that already meets is not asked for a second assessment',
    facts: {
      indicatorIds: ['regularly-late', 'rent-arrears'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
      currentPlan: 'taf',
      earlyHelp: 'in-progress-improving',
    },
    outcome: 'multi-agency',
    does: ['taf', 'lead-professional'],
    doesNot: ['eha-with-consent', 'step-up'],
  },
  {
    story: 'Eight small worries never become child protection; they ask for a neglect tool and a human look',
    facts: {
      indicatorIds: [
        'hygiene-slips',
        'attendance-slipping',
        'regularly-late',
        'damp-or-disrepair',
        'food-bank-needed',
        'supervision-patchy',
        'few-friends',
        'boundaries-inconsistent',
      ],
      unmetNeeds: 8,
      agenciesNeeded: 6,
    },
    outcome: 'multi-agency',
    does: ['gcp2-tool', 'consult-front-door'],
    because: ['P9'],
  },
  {
    story: 'All three of the toxic trio, mild, is shared help with a second opinion, not social care',
    facts: {
      indicatorIds: [
        'domestic-abuse-one-minor-incident',
        'parental-mental-health-mild',
        'parental-substance-some',
      ],
      ...shared,
    },
    outcome: 'multi-agency',
    does: ['consult-front-door', 'domestic-abuse-support'],
    because: ['R16'],
  },
  {
    story: 'A private fostering arrangement is told to the council, however well it goes',
    facts: { ageYears: 13, indicatorIds: ['privately-fostered'], protectiveIds: ['p-trusted-adult'] },
    outcome: 'single-agency',
    does: ['private-fostering-notification'],
    duties: ['private-fostering-notification'],
  },
  {
    story: 'A heavy caring role is shared help, with a young carer’s assessment and adult services',
    facts: { ageYears: 12, indicatorIds: ['heavy-caring-role'], unmetNeeds: 2, agenciesNeeded: 2 },
    outcome: 'multi-agency',
    does: ['young-carer-assessment', 'adult-services-referral'],
    duties: ['young-carer-assessment'],
  },
  {
    story:
      'A child with serious needs taught at home and not seen: consult, and tell the home education team',
    facts: {
      indicatorIds: ['home-educated-unsuitable-or-unseen'],
      unmetNeeds: 1,
      agenciesNeeded: 2,
      childSeen: false,
    },
    outcome: 'multi-agency',
    does: ['consult-front-door', 'home-education-team', 'gcp2-tool'],
  },
  {
    story:
      'A family that asks for an assessment, with no disability known, is heard: the request is passed on',
    facts: {
      indicatorIds: ['regularly-late'],
      unmetNeeds: 1,
      agenciesNeeded: 1,
      assessmentRequestedByFamily: true,
    },
    outcome: 'single-agency',
    does: ['consult-front-door'],
    because: ['G8'],
  },
  {
    story: 'A family back for the third time in a year is looked at by a manager, and not raised by count',
    facts: {
      indicatorIds: ['regularly-late', 'rent-arrears'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
      reReferralsLast12Months: 2,
    },
    outcome: 'multi-agency',
    does: ['review-history', 'review-date'],
    because: ['R32', 'R33'],
  },
  {
    story: 'An image shared between young people is shared help, not automatically child protection',
    facts: { ageYears: 14, indicatorIds: ['nudes-shared-between-peers'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 'multi-agency',
  },
]

const complex: readonly Told[] = [
  {
    story:
      'Number 3.5: a disabled child passed between services has a named person today and hears of the right to assessment',
    facts: { send: true, indicatorIds: ['disability-several-services', 'falls-between-services'], ...shared },
    outcome: 'targeted',
    does: ['named-lead-no-gap', 'disabled-child-assessment-right', 'strengthening-families-lead'],
    duties: ['disabled-child-assessment'],
    because: ['G3', 'R15'],
    due: { amount: 2, unit: 'working-days' },
  },
  {
    story: 'Two strands of the toxic trio that affect care make it complex',
    facts: {
      indicatorIds: ['parental-mental-health-affecting-care', 'parental-substance-affecting-care'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'targeted',
    does: ['adult-services-referral', 'consult-front-door'],
    because: ['R15', 'R14'],
  },
  {
    story: 'Three serious worries in one part of life, three agencies, are not complex by count',
    facts: { indicatorIds: ['severe-absence', 'repeated-suspensions', 'ehc-plan-needs-unmet'], ...shared },
    outcome: 'multi-agency',
  },
  {
    story: 'Three serious worries in two parts of life, but two agencies, are not complex by count',
    facts: {
      indicatorIds: ['severe-absence', 'repeated-suspensions', 'no-safe-network'],
      unmetNeeds: 3,
      agenciesNeeded: 2,
    },
    outcome: 'multi-agency',
  },
  {
    story: 'Three serious worries in two parts of life and three agencies are complex',
    facts: { indicatorIds: ['severe-absence', 'repeated-suspensions', 'no-safe-network'], ...shared },
    outcome: 'targeted',
    because: ['R15'],
  },
  {
    story: 'Signs of grooming keep it complex although the parents are watchful and open',
    facts: {
      ageYears: 14,
      indicatorIds: ['exploitation-emerging'],
      protectiveIds: [
        'p-parents-vigilant-outside-home',
        'p-works-openly-with-services',
        'p-warm-relationship',
      ],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'targeted',
    does: ['exploitation-tool', 'consult-front-door'],
  },
  {
    story: 'A young person who talks openly about the risk and takes help may bring it down one step',
    facts: {
      ageYears: 14,
      indicatorIds: ['exploitation-emerging'],
      protectiveIds: ['p-open-about-risks'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'multi-agency',
    because: ['R34'],
  },
  {
    story: 'Early help that is stuck becomes stronger early help, carrying over what was tried',
    facts: {
      indicatorIds: ['persistent-absence', 'rent-arrears'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
      currentPlan: 'taf',
      earlyHelp: 'in-progress-stuck',
    },
    outcome: 'targeted',
    does: ['step-up', 'strengthening-families-lead', 'review-date'],
    because: ['R15', 'R30'],
  },
  {
    story: 'Repeated domestic abuse weighs more for a child of four',
    facts: { ageYears: 4, indicatorIds: ['domestic-abuse-repeated'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 'targeted',
    does: ['domestic-abuse-support', 'consult-front-door'],
    because: ['G1'],
  },
  {
    story: 'The same abuse around a child of ten is shared help',
    facts: { ageYears: 10, indicatorIds: ['domestic-abuse-repeated'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 'multi-agency',
    does: ['domestic-abuse-support'],
  },
  {
    story: 'A radical turn is a Prevent referral beside help for the family',
    facts: { ageYears: 15, indicatorIds: ['radicalisation-concern'], unmetNeeds: 2, agenciesNeeded: 2 },
    outcome: 'targeted',
    does: ['prevent-referral'],
    duties: ['prevent'],
  },
  {
    story: 'A plan the family dropped out of, with a serious worry left, comes back stronger',
    facts: {
      indicatorIds: ['unkempt-most-days'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
      earlyHelp: 'closed-disengaged',
    },
    outcome: 'targeted',
    because: ['R15'],
  },
]

const stepDown: readonly Told[] = [
  {
    story: 'Leaving a child in need plan with nothing serious left goes to shared help with a named person',
    facts: { indicatorIds: ['home-untidy-unclean'], unmetNeeds: 1, agenciesNeeded: 1, stepDownFrom: 'cin' },
    outcome: 'multi-agency',
    does: ['step-down-handover', 'lead-professional', 'taf'],
    because: ['R31', 'R29'],
  },
  {
    story: 'Leaving a protection plan with a serious worry left goes to strong shared help',
    facts: {
      indicatorIds: ['supervision-poor-repeatedly'],
      unmetNeeds: 1,
      agenciesNeeded: 1,
      stepDownFrom: 'cp',
    },
    outcome: 'targeted',
    because: ['R31'],
  },
  {
    story: 'Strengths do not take a family below the step-down floor',
    facts: {
      protectiveIds: ['p-works-openly-with-services', 'p-family-own-plan', 'p-warm-relationship'],
      stepDownFrom: 'looked-after',
    },
    outcome: 'multi-agency',
  },
  {
    story: 'A young person of 18 leaving care still has a named person',
    facts: { ageYears: 18, stepDownFrom: 'looked-after' },
    outcome: 'multi-agency',
    does: ['lead-professional', 'own-consent-from-adult', 'adult-services-referral'],
  },
]

const childInNeed: readonly Told[] = [
  {
    story: 'A family with nowhere to stay tonight is a child in need, for today and not for tomorrow',
    facts: { indicatorIds: ['family-homeless-tonight'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's17',
    does: ['cin-request'],
    due: { amount: 0, unit: 'calendar-days' },
  },
  {
    story:
      'A homeless sixteen-year-old is owed a home by children’s services, and is never sent back for an assessment',
    facts: { ageYears: 16, indicatorIds: ['homeless-16-17'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's17',
    does: ['section-20-consideration', 'cin-request'],
    duties: ['section-20'],
    because: ['R18', 'R21'],
    due: { amount: 0, unit: 'calendar-days' },
  },
  {
    story:
      'A disabled child’s family that asks for an assessment has a right to it, whatever else is going well',
    facts: {
      send: true,
      indicatorIds: ['disability-extra-support'],
      protectiveIds: ['p-warm-relationship', 'p-right-services-in-place'],
      unmetNeeds: 1,
      agenciesNeeded: 1,
      assessmentRequestedByFamily: true,
    },
    outcome: 's17',
    does: ['cin-request', 'disabled-child-assessment-right'],
    because: ['R21'],
    due: { amount: 1, unit: 'working-days' },
  },
  {
    story:
      'Early help was tried and a serious worry gets worse: ask social care, with the record of what was tried',
    facts: {
      indicatorIds: ['food-often-lacking', 'severe-absence'],
      ...shared,
      currentPlan: 'taf',
      earlyHelp: 'in-progress-worse',
    },
    outcome: 's17',
    does: ['cin-request', 'step-up', 'review-history'],
    because: ['R22'],
  },
  {
    story: 'Early help that gets worse without a serious worry becomes stronger early help',
    facts: {
      indicatorIds: ['regularly-late'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
      earlyHelp: 'in-progress-worse',
    },
    outcome: 'targeted',
  },
  {
    story: 'Severe parental illness, standing alone, is a child in need, and asks whether harm is suspected',
    facts: { indicatorIds: ['parental-mental-health-severe'], unmetNeeds: 2, agenciesNeeded: 3 },
    outcome: 's17',
    does: ['consult-front-door', 'adult-services-referral'],
  },
  {
    story:
      'An earlier child was removed: a pre-birth assessment is asked for, and an unborn baby is no error',
    facts: {
      ageYears: null,
      unborn: true,
      childSeen: false,
      indicatorIds: ['unborn-previous-child-removed'],
      ...shared,
    },
    outcome: 's17',
    does: ['pre-birth-assessment', 'cin-request'],
    because: ['G2', 'R18'],
  },
  {
    story:
      'A child in need whose family says no is still a child in need: the reason is written on the request',
    facts: { indicatorIds: ['beyond-parental-control'], ...shared, consent: 'refused' },
    outcome: 's17',
    does: ['cin-request', 'consent-refused-alternative', 'consult-front-door'],
    because: ['R26', 'R24'],
  },
  {
    story:
      'A child in need plan is open and school is a little worried: a call today, no form, no second assessment',
    facts: {
      indicatorIds: ['attendance-slipping'],
      unmetNeeds: 1,
      agenciesNeeded: 2,
      currentPlan: 'cin',
      allocatedSocialWorker: true,
    },
    outcome: 's17',
    does: ['no-marf-contact-allocated-worker', 'no-eha'],
    doesNot: ['cin-request', 'eha-with-consent', 'single-agency-plan', 'immediate-statutory-request'],
    because: ['R6', 'R7'],
    due: { amount: 0, unit: 'calendar-days' },
  },
  {
    story: 'A harmful caring role is a child in need, with the adult’s own care looked at',
    facts: { ageYears: 11, indicatorIds: ['harmful-caring-role'], unmetNeeds: 2, agenciesNeeded: 2 },
    outcome: 's17',
    does: ['young-carer-assessment', 'adult-services-referral'],
  },
  {
    story: 'A family without papers and without food is helped today',
    facts: { indicatorIds: ['no-recourse-and-destitute'], unmetNeeds: 2, agenciesNeeded: 2 },
    outcome: 's17',
    because: ['R21'],
    due: { amount: 0, unit: 'calendar-days' },
  },
]

const protection: readonly Told[] = [
  {
    story: 'Danger in the next hours is 999 first, even with an empty form',
    facts: { immediateDanger: true },
    outcome: 's47',
    does: ['call-999', 'immediate-statutory-request'],
    because: ['R1'],
    due: { amount: 0, unit: 'hours' },
  },
  {
    story:
      'A mark on a baby who cannot move about is child protection, with a doctor the same day, whatever the explanation',
    facts: {
      ageYears: 0.3,
      indicatorIds: ['non-mobile-child-injury'],
      protectiveIds: ['p-warm-relationship', 'p-works-openly-with-services'],
      unmetNeeds: 1,
      agenciesNeeded: 1,
    },
    outcome: 's47',
    does: ['health-emergency', 'strategy-discussion', 'consent-not-required'],
    doesNot: ['eha-with-consent', 'seek-consent', 'gcp2-tool'],
    because: ['R4', 'R2'],
  },
  {
    story: 'Suspected fabricated illness: carers are not told before the strategy discussion',
    facts: { indicatorIds: ['suspected-fabricated-illness'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's47',
    does: ['do-not-alert-carers'],
    doesNot: ['tell-family-unless-unsafe'],
    because: ['R3'],
  },
  {
    story: 'A forced marriage is threatened: the family is not told',
    facts: {
      ageYears: 16,
      indicatorIds: ['forced-marriage-or-honour-threat'],
      unmetNeeds: 1,
      agenciesNeeded: 2,
    },
    outcome: 's47',
    does: ['do-not-alert-carers'],
    doesNot: ['tell-family-unless-unsafe'],
  },
  {
    story: 'A risk of FGM also carries the duty to report to the police',
    facts: { ageYears: 9, indicatorIds: ['fgm-risk'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's47',
    does: ['fgm-duty-police', 'do-not-alert-carers'],
    duties: ['fgm-report'],
  },
  {
    story: 'A suicide attempt is hospital first',
    facts: { ageYears: 15, indicatorIds: ['suicide-attempt-or-plan'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's47',
    does: ['health-emergency'],
  },
  {
    story: 'An allegation against someone who works with children goes to the designated officer as well',
    facts: { indicatorIds: ['allegation-against-worker'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's47',
    does: ['lado'],
    duties: ['lado'],
  },
  {
    story: 'A child nobody can look after tonight is also owed somewhere to live',
    facts: { indicatorIds: ['no-carer-available'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's47',
    does: ['section-20-consideration'],
    duties: ['section-20'],
  },
  {
    story:
      'Missing again and again together with signs of grooming is child protection, though each alone is not',
    facts: { ageYears: 14, indicatorIds: ['missing-repeatedly', 'exploitation-emerging'], ...shared },
    outcome: 's47',
    does: ['missing-return-interview', 'exploitation-tool'],
    because: ['R2'],
  },
  {
    story: 'Signs of grooming at twelve are child protection, by themselves',
    facts: { ageYears: 12, indicatorIds: ['exploitation-emerging'], unmetNeeds: 1, agenciesNeeded: 1 },
    outcome: 's47',
    because: ['R2'],
  },
  {
    story: 'Two signs that could be either section, together, are child protection',
    facts: { indicatorIds: ['parental-mental-health-severe', 'parental-substance-severe'], ...shared },
    outcome: 's47',
    because: ['R19'],
  },
  {
    story: 'Long-standing neglect where agreement is only on the surface is child protection',
    facts: { indicatorIds: ['chronic-cumulative-neglect'], ...shared, engagement: 'disguised' },
    outcome: 's47',
    does: ['gcp2-tool'],
    because: ['R19'],
  },
  {
    story: 'Taken off the school roll after a worry and not seen since is child protection',
    facts: {
      indicatorIds: ['removed-from-school-after-worry'],
      unmetNeeds: 1,
      agenciesNeeded: 2,
      childSeen: false,
    },
    outcome: 's47',
    because: ['R19'],
  },
  {
    story: 'A concealed pregnancy with heavy drug use is child protection before birth',
    facts: {
      ageYears: null,
      unborn: true,
      indicatorIds: ['concealed-pregnancy', 'unborn-substance-use-not-engaging'],
      ...shared,
    },
    outcome: 's47',
    does: ['pre-birth-assessment', 'strategy-discussion'],
  },
  {
    story: 'A refusal does not delay protection, and nobody asks again for agreement',
    facts: { indicatorIds: ['hurt-by-carer'], unmetNeeds: 1, agenciesNeeded: 2, consent: 'refused' },
    outcome: 's47',
    does: ['consent-not-required'],
    doesNot: ['consent-refused-alternative', 'seek-consent'],
  },
  {
    story: 'Child protection does not wait for early help to have been tried',
    facts: { indicatorIds: ['hurt-by-carer'], unmetNeeds: 1, agenciesNeeded: 2, earlyHelp: 'not-tried' },
    outcome: 's47',
    because: ['R5'],
  },
  {
    story: 'A new injury to a child on a plan goes to the social worker and is still child protection',
    facts: {
      indicatorIds: ['unexplained-injury'],
      unmetNeeds: 1,
      agenciesNeeded: 2,
      currentPlan: 'cp',
      allocatedSocialWorker: true,
    },
    outcome: 's47',
    does: ['immediate-statutory-request', 'no-marf-contact-allocated-worker'],
    due: { amount: 0, unit: 'hours' },
  },
]

const youngAdults: readonly Told[] = [
  {
    story: 'A young adult of 19 with SEND gets early help and adult services, and says yes or no for herself',
    facts: {
      ageYears: 19,
      send: true,
      indicatorIds: ['young-adult-life-skills', 'young-adult-course-ended'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'multi-agency',
    does: ['own-consent-from-adult', 'adult-services-referral'],
    because: ['P11', 'R28'],
  },
  {
    story:
      'A young adult of 22 with SEND and substantial needs stops at targeted: section 17 is for children',
    facts: {
      ageYears: 22,
      send: true,
      indicatorIds: ['complex-health-care-package'],
      unmetNeeds: 2,
      agenciesNeeded: 3,
    },
    outcome: 'targeted',
    does: ['adult-services-referral'],
    doesNot: ['cin-request'],
  },
  {
    story: 'A young adult of 20 with SEND who is being exploited is adult safeguarding today',
    facts: {
      ageYears: 20,
      send: true,
      indicatorIds: ['young-adult-exploited-or-abused'],
      unmetNeeds: 1,
      agenciesNeeded: 2,
    },
    outcome: 'adult-safeguarding',
    does: ['adult-safeguarding-concern'],
    doesNot: ['immediate-statutory-request', 'strategy-discussion'],
    duties: ['adult-safeguarding'],
    due: { amount: 0, unit: 'calendar-days' },
  },
  {
    story: 'A young adult of 19 without SEND has no child route in Sandwell',
    facts: { ageYears: 19, indicatorIds: ['rent-arrears'], unmetNeeds: 2, agenciesNeeded: 2 },
    outcome: 'universal',
    does: ['adult-services-referral', 'universal-advice'],
  },
  {
    story: 'In Walsall, where the service is for 0 to 19, the same young adult has early help',
    facts: { ageYears: 19, indicatorIds: ['rent-arrears', 'few-friends'], unmetNeeds: 2, agenciesNeeded: 2 },
    area: 'walsall',
    outcome: 'multi-agency',
  },
  {
    story: 'On the day before the eighteenth birthday the child routes still hold',
    facts: { ageYears: 17.99, indicatorIds: ['exploitation-current'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's47',
  },
  {
    story: 'Danger now to a person of 18 is 999 and adult safeguarding',
    facts: { ageYears: 18, immediateDanger: true },
    outcome: 'adult-safeguarding',
    does: ['call-999', 'adult-safeguarding-concern'],
  },
]

const beforeBirth: readonly Told[] = [
  {
    story: 'A first-time mother who wants a little more support has one agency’s help, before the birth',
    facts: {
      ageYears: null,
      unborn: true,
      indicatorIds: ['pregnancy-extra-support-wanted'],
      unmetNeeds: 1,
      agenciesNeeded: 1,
    },
    outcome: 'single-agency',
    doesNot: ['pre-birth-assessment', 'ask-for-missing-information'],
    because: ['G2', 'R9'],
  },
  {
    story: 'Young parents-to-be with nobody near and no home of their own plan with a team before the birth',
    facts: {
      ageYears: null,
      unborn: true,
      indicatorIds: ['unborn-young-parent-few-supports', 'temporary-accommodation'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'multi-agency',
    does: ['eha-with-consent', 'taf', 'lead-professional'],
    because: ['G2'],
  },
]

const heldAlready: readonly Told[] = [
  {
    story: 'Danger now to a child with a social worker is 999 first, and no form',
    facts: { immediateDanger: true, allocatedSocialWorker: true, currentPlan: 'cin' },
    outcome: 's47',
    does: ['call-999', 'no-marf-contact-allocated-worker'],
    doesNot: ['eha-with-consent', 'cin-request'],
    because: ['R1', 'R6'],
    due: { amount: 0, unit: 'hours' },
  },
  {
    story:
      'An everyday worry about a child in care goes to the plan there is, today, with no second assessment',
    facts: {
      indicatorIds: ['friendship-wobble'],
      currentPlan: 'looked-after',
      allocatedSocialWorker: true,
    },
    outcome: 's17',
    does: ['no-eha', 'no-marf-contact-allocated-worker'],
    doesNot: ['cin-request', 'single-agency-plan'],
    because: ['R7'],
    due: { amount: 0, unit: 'calendar-days' },
  },
  {
    story:
      'A child leaving care while the social worker is still there: the worker hands over to a named person',
    facts: { ageYears: 16, stepDownFrom: 'looked-after', allocatedSocialWorker: true },
    outcome: 'multi-agency',
    does: ['step-down-handover', 'lead-professional', 'no-marf-contact-allocated-worker'],
    because: ['R31'],
  },
]

const notKnown: readonly Told[] = [
  {
    story: 'Nobody knows how old the child is: help is worked out all the same, and the age is asked',
    facts: {
      ageYears: null,
      indicatorIds: ['regularly-late', 'rent-arrears'],
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'multi-agency',
    does: ['ask-for-missing-information'],
    because: ['P13'],
  },
  {
    story: 'A family asks social care for an assessment of a child not known to be disabled: it is passed on',
    facts: {
      indicatorIds: ['behaviour-hard-everywhere'],
      assessmentRequestedByFamily: true,
      ...shared,
    },
    outcome: 'multi-agency',
    does: ['consult-front-door'],
    doesNot: ['cin-request'],
    because: ['G8'],
  },
  {
    story: 'A family that only seems to agree is watched for, and small worries still reach no social worker',
    facts: {
      indicatorIds: ['hygiene-slips', 'attendance-slipping'],
      engagement: 'disguised',
      unmetNeeds: 2,
      agenciesNeeded: 2,
    },
    outcome: 'multi-agency',
    doesNot: ['cin-request', 'immediate-statutory-request'],
  },
]

const moreChildInNeed: readonly Told[] = [
  {
    story: 'A child alone in the country is a child in need today, whatever help was tried',
    facts: { ageYears: 15, indicatorIds: ['unaccompanied-child'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's17',
    does: ['cin-request', 'section-20-consideration'],
    because: ['R18', 'R21'],
    due: { amount: 0, unit: 'calendar-days' },
  },
  {
    story: 'Parents who can no longer keep a child at home are heard today: somewhere to live is considered',
    facts: { ageYears: 14, indicatorIds: ['carer-refuses-to-look-after'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's17',
    does: ['cin-request', 'section-20-consideration'],
    due: { amount: 0, unit: 'calendar-days' },
  },
  {
    story: 'A request for a child in need that says agreement is not required gets the step back',
    facts: {
      indicatorIds: ['deprived-of-stimulation'],
      consent: 'not-required',
      unmetNeeds: 1,
      agenciesNeeded: 2,
    },
    outcome: 's17',
    does: ['seek-consent', 'cin-request'],
    doesNot: ['consent-not-required'],
    because: ['R27', 'R26'],
  },
  {
    story:
      'A young person badly hurt in the street is never early help: child in need, and harm is asked about',
    facts: { ageYears: 15, indicatorIds: ['badly-hurt-outside-home'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's17',
    does: ['consult-front-door'],
    because: ['R18'],
  },
  {
    story: 'The same young person, carrying a knife as well, is child protection',
    facts: {
      ageYears: 15,
      indicatorIds: ['badly-hurt-outside-home', 'weapon-carrying'],
      unmetNeeds: 1,
      agenciesNeeded: 2,
    },
    outcome: 's47',
    does: ['immediate-statutory-request', 'strategy-discussion'],
    because: ['R19'],
  },
]

const chapters = {
  'everyday life': everyday,
  'one agency': oneAgency,
  'several agencies': severalAgencies,
  'complex needs': complex,
  'stepping down': stepDown,
  'a child in need': childInNeed,
  'child protection': protection,
  'young adults': youngAdults,
  'before birth': beforeBirth,
  'a child somebody holds already': heldAlready,
  'what is not known': notKnown,
  'a child in need, further': moreChildInNeed,
}

describe.each(Object.entries(chapters))('%s', (_chapter, cases) => {
  it.each(cases.map((each) => [each.story, each] as const))('%s', (_story, told) => {
    const decision = decided(told.facts, told.area)
    expect(decision.outcome).toBe(told.outcome)
    expect(decision.actions).toEqual(expect.arrayContaining([...(told.does ?? [])]))
    for (const action of told.doesNot ?? []) expect(decision.actions).not.toContain(action)
    for (const duty of told.duties ?? []) expect(decision.duties).toContain(duty)
    expect(rulesOf(decision)).toEqual(expect.arrayContaining([...(told.because ?? [])]))
    if (told.due !== undefined) expect(decision.dueWithin).toEqual(told.due)
  })
})
