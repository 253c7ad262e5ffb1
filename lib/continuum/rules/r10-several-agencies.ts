import type { Action } from '../action'
import { RUNG } from '../outcome'
import type { Picture } from '../picture'
import type { Weighing } from '../weighing'
import type { Rule } from './rule'
import { atLevel, idsThat, quoted, signsThat } from './say'
import { ourDefault, sandwell, sandwellWt } from './sources'

/**
 * R10 Two or more unmet needs and more than one agency: agreement, assessment, named lead, team around the
 * family, one plan. A level 3 sign leans the same way, whatever the count.
 */
export const r10SeveralAgencies: Rule = {
  id: 'R10',
  title: 'Several needs, several agencies',
  citations: [
    sandwell('“Multi Agency Early Help”'),
    sandwellWt('“Effective assessment of the need for early help”'),
    ourDefault('two or more needs and two or more agencies; a level 3 sign leans the same way'),
  ],
  floor: (p) => (sharedNeeds(p) && !p.ownPlan ? RUNG['multi-agency'] : 0),
  leaning: (p) => (sharedNeeds(p) || p.level3 > 0 ? RUNG['multi-agency'] : 0),
  speaks: (w) => w.outcome === 'multi-agency' || w.outcome === 'targeted',
  says: (w) => {
    const { p } = w
    if (sharedNeeds(p)) {
      const agencies = p.agenciesKnown
        ? `${p.agencies} agencies are needed`
        : 'more than one agency may be needed'
      return `${p.needs} needs are not being met and ${agencies}: one shared assessment and one plan, with one named person.`
    }
    if (p.level3 > 0)
      return `${quoted(signsThat(w, atLevel(3)))}: a worry of this weight usually needs agencies to plan together.`
    return 'Agencies should plan together with the family, with one named person.'
  },
  from: (w) => idsThat(w, ({ level }) => level === 2 || level === 3),
  does: (w) => sharedHelp(w),
}

function sharedNeeds(p: Picture): boolean {
  const { sharedHelpNeeds, sharedHelpAgencies } = p.ready.settings
  return p.needs >= sharedHelpNeeds && p.agencies >= sharedHelpAgencies
}

/** With agreement refused there is a named person and what the family already accepts, but no assessment (R24). */
function sharedHelp(w: Weighing): readonly Action[] {
  const { facts } = w.p
  if (w.p.openPlan || facts.consent === 'refused') return ['lead-professional']
  const assessed = facts.currentPlan === 'taf' || facts.earlyHelp?.startsWith('in-progress') === true
  return assessed ? ['taf', 'lead-professional'] : ['eha-with-consent', 'taf', 'lead-professional']
}
