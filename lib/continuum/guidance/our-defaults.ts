import type { Basis, Cited } from '../citation'
import { AT_ONCE, TODAY } from '../duration'
import type { Guidance } from './guidance'
import { startingReadings } from './starting-readings'

/** A setting with its source. */
export function cited<T>(value: T, basis: Basis, source: string): Cited<T> {
  return { value, basis, source }
}

/** A setting where the area's documents are silent: marked as ours, to be signed off by the partnership. */
export function ours<T>(value: T, why = 'our default; the documents are silent'): Cited<T> {
  return { value, basis: 'D', source: why }
}

/**
 * What every area starts from. Each value is either law, or marked as our default; an area's own file replaces
 * whatever its own documents decide.
 */
export const ourDefaults = {
  signs: startingReadings,
  signsSource: ours(
    'starting readings in our own words',
    'our default: none of the four areas publishes an indicator list; drawn from many published English threshold matrices',
  ),
  settings: {
    sharedHelpNeeds: ours(
      2,
      'our default, taken from Sandwell Early Help Strategy 2022–24, “Multi Agency Early Help”',
    ),
    sharedHelpAgencies: ours(
      2,
      'our default, taken from Sandwell Early Help Strategy 2022–24, “Multi Agency Early Help”',
    ),
    assessmentAtSingleAgency: ours(
      false,
      'our default, taken from Sandwell Early Help Strategy 2022–24, “Early Help”; other areas differ',
    ),
    complexSigns: ours(3, 'our default; no document defines “complex”'),
    complexDomains: ours(2, 'our default; no document defines “complex”'),
    complexAgencies: ours(3, 'our default; no document defines “complex”'),
    complexTrioStrands: ours(
      2,
      'our default; Walsall’s 2016 case review shows all three alone is not statutory',
    ),
    complexAtLeastAgencies: ours(2, 'our default; no document defines “complex”'),
    worseLeadsTo: ours(
      's17',
      'our default, from Telford & Wrekin Early Help Strategy 2018–20, “Role of Acute Services”',
    ),
    harmSignsTogether: ours(2),
    manySmallSigns: ours(5),
    supportingFamiliesAreas: {
      value: 3,
      basis: 'P',
      source: 'Supporting Families programme guidance 2022–25: three of ten outcome areas',
    },
    managerLooksAtReReferrals: ours(
      2,
      'our default, after Ofsted’s 2015 early help report on repeat referrals',
    ),
    disabledRequestIsStatutory: cited(
      true,
      'L',
      'Children Act 1989 section 17(10)(c); Working Together 2023, chapter 3',
    ),
  },
  ages: {
    below: cited(18, 'L', 'Children Act 1989 section 105: a child is under 18'),
    belowWithSend: cited(26, 'L', 'Children and Families Act 2014: special educational needs to 25'),
  },
  complexLead: ours({ service: 'the targeted family support service', strength: 'may' }),
  clocks: {
    universal: ours(TODAY, 'our default: at the same contact, nobody is passed on'),
    'single-agency': ours({ amount: 10, unit: 'working-days' }),
    'multi-agency': ours(
      { amount: 4, unit: 'weeks' },
      'our default, taken from Dudley Early Help Strategy 2018–21, “Early Help Contact Process”',
    ),
    targeted: ours(
      { amount: 2, unit: 'working-days' },
      'our default: advice from a social worker within this time',
    ),
    s17: cited(
      { amount: 1, unit: 'working-days' },
      'L',
      'Working Together 2023: the authority decides within one working day of a request',
    ),
    s47: cited(AT_ONCE, 'L', 'Working Together 2023; Children Act 1989 section 47'),
    'adult-safeguarding': ours(TODAY, 'our default; Care Act 2014 section 42 sets no hours'),
  },
  otherClocks: {
    'named-person-agreed': ours(
      { amount: 5, unit: 'working-days' },
      'our default, taken from Walsall Early Help Strategy refresh 2017, success measures',
    ),
    'first-plan': {
      value: { amount: 15, unit: 'working-days' },
      basis: 'P',
      source: 'Sefton early help clocks',
    },
    'first-review': { value: { amount: 6, unit: 'weeks' }, basis: 'P', source: 'Sefton early help clocks' },
    'later-reviews': {
      value: { amount: 8, unit: 'weeks' },
      basis: 'P',
      source: 'Bury and Trafford: every 6 to 8 weeks',
    },
    'single-agency-review': ours({ amount: 6, unit: 'weeks' }),
    'statutory-assessment': cited(
      { amount: 45, unit: 'working-days' },
      'L',
      'Working Together 2023, chapter 3',
    ),
    'strategy-discussion': {
      value: { amount: 24, unit: 'hours' },
      basis: 'P',
      source: 'usual practice; not fixed in law',
    },
    'protection-conference': cited(
      { amount: 15, unit: 'working-days' },
      'L',
      'Working Together 2023, chapter 3',
    ),
    'private-fostering-visit': cited(
      { amount: 7, unit: 'working-days' },
      'L',
      'Children (Private Arrangements for Fostering) Regulations 2005',
    ),
    'private-fostering-decision': cited(
      { amount: 42, unit: 'working-days' },
      'L',
      'National Minimum Standards for Private Fostering 2005',
    ),
    'return-conversation': cited(
      { amount: 72, unit: 'hours' },
      'L',
      'Statutory guidance on children who run away or go missing, 2014',
    ),
    'designated-officer': cited({ amount: 1, unit: 'working-days' }, 'L', 'Working Together 2023, chapter 2'),
  },
  holders: {
    universal: ours(
      'You, with the family: nobody else needs to be asked',
      'our default, from both areas’ pledge not to pass the buck',
    ),
    'single-agency': ours('Your agency, with a worker you name today'),
    'multi-agency': ours(
      'You, until the first team around the family meeting; then whoever the family knows best',
      'our default, taken from Sandwell Early Help Strategy 2022–24, “Multi Agency Early Help”',
    ),
    targeted: ours('You, until the worker who will lead has accepted and met the family'),
    s17: ours(
      'You, until social care has decided and a named worker has accepted',
      'our default: the request itself moves nothing',
    ),
    s47: cited(
      'You, until a social worker has taken the concern and told you so; a social worker leads from then',
      'L',
      'Working Together 2023, chapter 3: the lead for child protection enquiries is always a social worker',
    ),
    'adult-safeguarding': ours('You, until adult social care has taken the concern and told you so'),
  },
  services: {
    directory: ours('the local directory of services'),
    'early-help-door': ours('the early help team'),
    'front-door': ours('the MASH'),
    'complex-team': ours('the targeted family support service'),
    'exploitation-team': ours('the specialist exploitation team'),
    'home-education-team': ours('the home education team'),
    'neglect-tool': ours('the local neglect tool'),
    panel: ours('the local multi-agency panel'),
  },
  examples: [],
} as const satisfies Partial<Guidance>
