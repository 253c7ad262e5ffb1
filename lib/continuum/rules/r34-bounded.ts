import { outcomeAt, RUNG, type Rung } from '../outcome'
import type { Picture } from '../picture'
import type { Rule } from './rule'
import { ourDefault, telford } from './sources'

/**
 * R34 Strengths may take off at most one step, within universal to targeted, and never below a floor that a
 * rule sets: a trigger, a level 4 sign, a duty in law, shared needs, a step down. They do so only when every
 * worry that leads there is answered (R35) and they may be given weight (R36).
 *
 * @param firm the highest floor
 * @param full the highest thing any rule calls for, leanings included
 */
export function r34Bounded(p: Picture, firm: Rung, full: Rung): Rung {
  if (full <= firm || full > RUNG.targeted || !p.strengthsStand) return full
  const answered = full === RUNG['single-agency'] ? p.unanswered2 === 0 : p.unanswered3 === 0
  return answered ? lowerByOne(full) : full
}

function lowerByOne(rung: Rung): Rung {
  if (rung === RUNG.targeted) return RUNG['multi-agency']
  return rung === RUNG['multi-agency'] ? RUNG['single-agency'] : RUNG.universal
}

export const r34BoundedRule: Rule = {
  id: 'R34',
  title: 'Strengths are bounded',
  citations: [
    telford('“Role of Early Help”: protective factors'),
    ourDefault('one step at most, never below a floor'),
  ],
  speaks: (w) => w.lowered,
  says: (w) =>
    `What is going well answers each worry that pointed to ${OUTCOME_WORDS[outcomeAt(w.full)]}, so less help is enough: one step less, never more than one.`,
  from: (w) =>
    w.p.strengths
      .filter(({ answers2, engagement }) => answers2 !== 0 || engagement)
      .map(({ strength }) => strength.id),
}

const OUTCOME_WORDS = {
  universal: 'the services every family has',
  'single-agency': 'help from one agency',
  'multi-agency': 'shared help',
  targeted: 'complex shared help',
  s17: 'child in need',
  s47: 'child protection',
  'adult-safeguarding': 'adult safeguarding',
} as const
