import type { Action, Duty } from '../action'
import type { Picture } from '../picture'
import { TRAIT } from '../trait'
import type { Rule } from './rule'
import { idsThat, withTrait } from './say'
import { law } from './sources'

interface DutyRow {
  readonly trait: number
  readonly duty: Duty
  readonly does: Action
  readonly says: string
}

/** Each separate duty, what calls for it, and what to do about it. */
export const DUTY_ROWS: readonly DutyRow[] = [
  {
    trait: TRAIT.privateFostering,
    duty: 'private-fostering-notification',
    does: 'private-fostering-notification',
    says: 'tell the council about the private fostering arrangement, however well it is going',
  },
  {
    trait: TRAIT.disabledChild,
    duty: 'disabled-child-assessment',
    does: 'disabled-child-assessment-right',
    says: 'tell the family of the right to an assessment of a disabled child',
  },
  {
    trait: TRAIT.youngCarer,
    duty: 'young-carer-assessment',
    does: 'young-carer-assessment',
    says: 'offer a young carer’s needs assessment',
  },
  {
    trait: TRAIT.accommodation,
    duty: 'section-20',
    does: 'section-20-consideration',
    says: 'the council must consider giving the child somewhere to live',
  },
  {
    trait: TRAIT.missing,
    duty: 'missing-return-interview',
    does: 'missing-return-interview',
    says: 'offer a return conversation within 72 hours',
  },
  {
    trait: TRAIT.designatedOfficer,
    duty: 'lado',
    does: 'lado',
    says: 'tell the designated officer within one working day',
  },
  {
    trait: TRAIT.prevent,
    duty: 'prevent',
    does: 'prevent-referral',
    says: 'make a Prevent referral; it needs no proof',
  },
  {
    trait: TRAIT.fgm,
    duty: 'fgm-report',
    does: 'fgm-duty-police',
    says: 'report a known case of FGM under 18 to the police',
  },
]

const ANY_DUTY = DUTY_ROWS.reduce((bits, { trait }) => bits | trait, 0)

/** P10 Duties are separate: each shows at every level, and none is lost when the level changes. */
export const p10Duties: Rule = {
  id: 'P10',
  title: 'Separate duties',
  citations: [
    law(
      'Children Act 1989 sections 17, 17ZA, 20 and 67; Counter-Terrorism and Security Act 2015 section 26; Female Genital Mutilation Act 2003 section 5B; Working Together 2023; missing children guidance 2014',
    ),
  ],
  speaks: (w) => (w.p.traits & ANY_DUTY) !== 0,
  says: (w) =>
    `Whatever the level: ${rowsFor(w.p)
      .map(({ says }) => says)
      .join('; ')}.`,
  from: (w) => idsThat(w, withTrait(rowsFor(w.p).reduce((bits, { trait }) => bits | trait, 0))),
  does: (w) => rowsFor(w.p).map(({ does }) => does),
  duties: (w) => rowsFor(w.p).map(({ duty }) => duty),
}

function rowsFor(p: Picture): readonly DutyRow[] {
  return DUTY_ROWS.filter(({ trait }) => (p.traits & trait) !== 0)
}
