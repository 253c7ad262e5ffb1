import type { GuidanceExample } from './guidance'

/** What a fact sheet says when nothing in particular is wrong: examples state only what differs. */
const settled = {
  ageYears: 8,
  unborn: false,
  send: false,
  indicatorIds: [],
  protectiveIds: [],
  unmetNeeds: 0,
  agenciesNeeded: 0,
  consent: 'given',
  allocatedSocialWorker: false,
  currentPlan: 'none',
  earlyHelp: 'not-tried',
  reReferralsLast12Months: 0,
  stepDownFrom: null,
  adultServicesInvolved: false,
  engagement: 'good',
  immediateDanger: false,
  childSeen: true,
}

/** One example for every outcome: guidance under which one of these changes is guidance that has moved a line. */
export const everyOutcomeExamples: readonly GuidanceExample[] = [
  {
    id: 'everyday',
    story: 'A parent wonders about bedtimes. Nothing else.',
    facts: { ...settled, indicatorIds: ['ordinary-boundary-question'] },
    outcome: 'universal',
  },
  {
    id: 'school-can-do-it',
    story: 'Two needs, and school can meet both.',
    facts: {
      ...settled,
      indicatorIds: ['low-attainment', 'low-self-esteem'],
      unmetNeeds: 2,
      agenciesNeeded: 1,
    },
    outcome: 'single-agency',
  },
  {
    id: 'two-needs-two-agencies',
    story: 'Late for school and behind with the rent: two needs, two agencies.',
    facts: { ...settled, indicatorIds: ['regularly-late', 'rent-arrears'], unmetNeeds: 2, agenciesNeeded: 2 },
    outcome: 'multi-agency',
  },
  {
    id: 'number-three-and-a-half',
    story: 'A disabled child’s family is passed between services and nobody holds it.',
    facts: {
      ...settled,
      send: true,
      indicatorIds: ['disability-several-services', 'falls-between-services'],
      unmetNeeds: 3,
      agenciesNeeded: 3,
    },
    outcome: 'targeted',
  },
  {
    id: 'nowhere-to-stay',
    story: 'A family with children has nowhere to stay tonight.',
    facts: { ...settled, indicatorIds: ['family-homeless-tonight'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's17',
  },
  {
    id: 'hurt',
    story: 'A child says that a carer hurt them.',
    facts: { ...settled, indicatorIds: ['hurt-by-carer'], unmetNeeds: 1, agenciesNeeded: 2 },
    outcome: 's47',
  },
  {
    id: 'young-adult-hurt',
    story: 'A young adult of 19 with SEND is being exploited.',
    facts: {
      ...settled,
      ageYears: 19,
      send: true,
      indicatorIds: ['young-adult-exploited-or-abused'],
      unmetNeeds: 1,
      agenciesNeeded: 2,
    },
    outcome: 'adult-safeguarding',
  },
]
