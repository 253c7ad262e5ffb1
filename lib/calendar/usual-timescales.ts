import { type Day, day } from './day'
import type { Basis, DaySetting, Setting, Settings } from './processes'
import type { DayTimescale, HourTimescale } from './timescale'
import { workingDays } from './working-days'

// Before any record this product can hold, so that history brought in from elsewhere has its clocks too.
const inForceFrom: Day = day('2000-01-01')

/**
 * The timescales a partnership starts with, each with its source. A partnership adds settings of its own from
 * a later date; it never edits these. Documents: Sandwell early help strategy 2022–24, Dudley strategy
 * 2018–21, Walsall early help locality model 2017, Working Together to Safeguard Children.
 */
export const usualTimescales: Settings = {
  days: {
    'acknowledge-contact': days(
      working(1),
      'receipt of the contact',
      1,
      'local-document',
      'Dudley strategy 2018–21, front door: referrer acknowledged by e-mail',
    ),
    'statutory-decision': days(
      working(1),
      'receipt of the request',
      1,
      'law',
      'Working Together: decide next steps and tell the referrer',
    ),
    'specialist-advice': days(working(2), 'the request for advice', 1, 'ours', 'The documents are silent'),
    'accepted-lead-professional': days(
      working(5),
      'the opening of the episode',
      1,
      'local-document',
      'Walsall locality model: Lead Professional within five days in 90% of cases; read as working days',
    ),
    'early-help-assessment': days(
      weeks(4),
      'allocation',
      5,
      'local-document',
      'Dudley strategy 2018–21: assessment within four calendar weeks of allocation',
    ),
    plan: days(
      working(15),
      'the start of the assessment',
      2,
      'published-elsewhere',
      'Sefton: conclusions, actions and a copy to the family',
    ),
    'plan-action': days(
      weeks(6),
      'the family meeting',
      5,
      'ours',
      'Done by the next review unless another day is agreed',
    ),
    'first-review': days(
      weeks(6),
      'the completed assessment',
      2,
      'published-elsewhere',
      'Sefton: first review within six weeks',
    ),
    review: days(
      weeks(6),
      'the last family meeting',
      2,
      'published-elsewhere',
      'Derbyshire: six weeks; Trafford six to eight, Worcestershire six to twelve',
    ),
    'single-agency-plan': days(working(10), 'the decision', 2, 'ours', 'The documents are silent'),
    'multi-agency-action-meeting': days(
      working(10),
      'the last meeting',
      2,
      'local-document',
      'Dudley strategy 2018–21: every ten working days',
    ),
    'locality-panel': days(
      weeks(4),
      'the last panel',
      2,
      'local-document',
      'Walsall locality model: four locality panels, every four weeks',
    ),
    'statutory-assessment': days(
      working(45),
      'the referral',
      5,
      'law',
      'Working Together; children in need census rule 8670Q',
    ),
    'child-protection-conference': days(
      working(15),
      'the strategy discussion',
      2,
      'law',
      'Working Together; children in need census rule 8675Q',
    ),
    'first-core-group': days(working(10), 'the child protection conference', 2, 'law', 'Working Together'),
    'private-fostering-visit': days(
      working(7),
      'notice of the arrangement',
      2,
      'law',
      'Private arrangements for fostering regulations 2005',
    ),
    'private-fostering-decision': days(
      working(42),
      'notice of the arrangement',
      5,
      'law',
      'National minimum standards for private fostering',
    ),
    're-referral-watch': days(
      months(12),
      'the closing of the episode',
      5,
      'local-document',
      'Sandwell and Walsall: re-referral within twelve months',
    ),
    'sustained-progress-check': days(
      months(6),
      'the closing of the episode',
      5,
      'published-elsewhere',
      'Hertfordshire: Supporting Families check at six months',
    ),
    'look-for-drift': days(
      months(12),
      'the opening of the episode',
      5,
      'published-elsewhere',
      'Shropshire audit: open longer than twelve months',
    ),
  },
  hours: {
    'mash-urgent-decision': hours(4, 'receipt', 'published-elsewhere', 'Surrey MASH: red'),
    'mash-soon-decision': hours(24, 'receipt', 'published-elsewhere', 'Surrey MASH: amber'),
    'mash-standard-decision': hours(72, 'receipt', 'published-elsewhere', 'Surrey MASH: green'),
    'mash-urgent-checks': hours(2, 'the request to the agency', 'published-elsewhere', 'Merton: red'),
    'mash-soon-checks': hours(6, 'the request to the agency', 'published-elsewhere', 'Merton: amber'),
    'mash-standard-checks': hours(24, 'the request to the agency', 'published-elsewhere', 'Merton: green'),
    'strategy-discussion': hours(
      24,
      'the decision that harm is suspected',
      'published-elsewhere',
      'Usual practice under Working Together',
    ),
    'confirm-request-in-writing': hours(
      24,
      'the telephone request',
      'local-document',
      'Walsall request form; Shropshire the same',
    ),
    'return-conversation': hours(
      72,
      'the child’s return',
      'law',
      'Statutory guidance on children who run away or go missing',
    ),
  },
}

function days(
  timescale: DayTimescale,
  runsFrom: string,
  soon: number,
  basis: Basis,
  source: string,
): DaySetting[] {
  return [{ inForceFrom, timescale, runsFrom, soonWithin: workingDays(soon), basis, source }]
}

function hours(count: number, runsFrom: string, basis: Basis, source: string): Setting<HourTimescale>[] {
  return [{ inForceFrom, timescale: { unit: 'hours', count }, runsFrom, basis, source }]
}

function working(count: number): DayTimescale {
  return { unit: 'working-days', count: workingDays(count) }
}

function weeks(count: number): DayTimescale {
  return { unit: 'weeks', count }
}

function months(count: number): DayTimescale {
  return { unit: 'months', count }
}
