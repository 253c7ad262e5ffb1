import { everyOutcomeExamples } from './examples'
import type { Guidance } from './guidance'
import { cited, ourDefaults, ours } from './our-defaults'

const STRATEGY = 'Dudley Early Help Strategy 2018–21'
const CONTACT = `${STRATEGY}, “Early Help Contact Process”`
const FRAMEWORK = 'Dudley threshold framework, March 2021, contents page'

const levelNames: Guidance['levelNames'] = {
  universal: cited('Universal Support', 'P', FRAMEWORK),
  'single-agency': cited('Additional Support (Single Agency)', 'P', FRAMEWORK),
  'multi-agency': cited('Multiple Needs (Multi Agency)', 'P', FRAMEWORK),
  statutory: cited('Acute Needs: Statutory/Specialist', 'P', FRAMEWORK),
}

/** Dudley from its second strategy. The strategy names no levels; the names are from the 2021 framework's contents page. */
export const dudley2018: Guidance = {
  ...ourDefaults,
  id: 'dudley',
  version: '2018-04-01',
  versionSource: ours('2018-04-01', `${STRATEGY} names its years; the day is ours`),
  partnership: 'Dudley',
  changes: [{ on: '2018-04-01', what: 'First version, from the Early Help Strategy 2018–21.' }],
  localNames: {
    universal: levelNames.universal,
    'single-agency': levelNames['single-agency'],
    'multi-agency': levelNames['multi-agency'],
    targeted: ours(
      'Multiple Needs (Multi Agency): more complex needs',
      'our words; the documents name no such group',
    ),
    s17: ours('Acute Needs: child in need', 'our words, on the level name of the 2021 framework'),
    s47: ours('Acute Needs: child protection', 'our words, on the level name of the 2021 framework'),
    'adult-safeguarding': ours('Adult safeguarding'),
  },
  levelNames,
  complexLead: ours(
    { service: 'the Family Centre', strength: 'may' },
    `our default; ${STRATEGY} puts family centres at the heart of each cluster`,
  ),
  referral: ours(
    { mode: 'form', name: 'a request through the single point of access', to: 'the MASH' },
    `our words: ${STRATEGY} puts a single point of access within the MASH`,
  ),
  clocks: {
    ...ourDefaults.clocks,
    'multi-agency': cited(
      { amount: 4, unit: 'weeks' },
      'S',
      `${CONTACT}: assessment within 4 calendar weeks of allocation`,
    ),
  },
  otherClocks: {
    ...ourDefaults.otherClocks,
    'contact-acknowledged': cited({ amount: 1, unit: 'working-days' }, 'S', CONTACT),
    'action-meeting': cited(
      { amount: 10, unit: 'working-days' },
      'S',
      `${STRATEGY}, “How is the Early Help offer working in practice?”`,
    ),
  },
  holders: {
    ...ourDefaults.holders,
    'multi-agency': cited(
      'You, until the Multi Agency Action Meeting has allocated a worker and that worker has accepted',
      'S',
      CONTACT,
    ),
    targeted: ours(
      'You, until a Family Centre worker has accepted and met the family',
      `our default, on ${CONTACT}`,
    ),
  },
  services: {
    ...ourDefaults.services,
    directory: cited('the Dudley Community Directory', 'S', `${STRATEGY}, “phase 1”`),
    'early-help-door': cited('the Early Help Desk', 'S', CONTACT),
    'front-door': cited('the MASH', 'S', `${STRATEGY}, “phase 1”`),
    'complex-team': cited(
      'your Family Centre',
      'S',
      `${STRATEGY}, “How is the Early Help offer working in practice?”`,
    ),
    'neglect-tool': cited(
      'the Graded Care Profile in the Early Help Assessment',
      'S',
      `${STRATEGY}, “phase 1”`,
    ),
    panel: cited('the Multi Agency Action Meeting', 'S', CONTACT),
  },
  examples: everyOutcomeExamples,
}
