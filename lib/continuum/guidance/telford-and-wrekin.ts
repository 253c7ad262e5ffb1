import { everyOutcomeExamples } from './examples'
import type { Guidance } from './guidance'
import { cited, ourDefaults, ours } from './our-defaults'

const STRATEGY = 'Telford & Wrekin Early Help Strategy 2018–20'
const FRAMEWORK = `${STRATEGY}, section 5`

const levelNames: Guidance['levelNames'] = {
  universal: cited('Universal', 'S', `${FRAMEWORK}, “Role of Universal Services”`),
  'single-agency': ours('Early Help: one agency', `our split: ${FRAMEWORK} names one band of Early Help`),
  'multi-agency': ours(
    'Early Help with an Early Help Assessment',
    `our split: ${FRAMEWORK} names one band of Early Help`,
  ),
  statutory: cited('Acute Services', 'S', `${FRAMEWORK}, “Role of Acute Services”`),
}

/** Telford & Wrekin from its 2018 strategy: three bands are certain, the number of bands is not. */
export const telfordAndWrekin2018: Guidance = {
  ...ourDefaults,
  id: 'telford-and-wrekin',
  version: '2018-04-01',
  versionSource: ours('2018-04-01', `${STRATEGY} names its years; the day is ours`),
  partnership: 'Telford & Wrekin',
  changes: [{ on: '2018-04-01', what: 'First version, from the Early Help Strategy 2018–20.' }],
  localNames: {
    universal: levelNames.universal,
    'single-agency': levelNames['single-agency'],
    'multi-agency': levelNames['multi-agency'],
    targeted: ours(
      'Early Help with an Early Help Assessment: complex needs',
      'our words; the document names no such group',
    ),
    s17: ours('Acute Services: child in need', `our words, on ${FRAMEWORK}`),
    s47: ours('Acute Services: child protection', `our words, on ${FRAMEWORK}`),
    'adult-safeguarding': ours('Adult safeguarding'),
  },
  levelNames,
  settings: {
    ...ourDefaults.settings,
    worseLeadsTo: cited(
      's17',
      'S',
      `${FRAMEWORK}, “Role of Acute Services”: if early help has not worked, consider the threshold`,
    ),
  },
  ages: {
    below: cited(18, 'L', 'Children Act 1989 section 105; the strategy says 0–18'),
    belowWithSend: cited(26, 'S', `${STRATEGY}, “What is early help?”: up to 25 with SEND`),
  },
  complexLead: ours(
    { service: 'the Early Help team', strength: 'may' },
    `our default; ${STRATEGY} does not say`,
  ),
  referral: ours(
    { mode: 'form', name: 'a request for a statutory assessment', to: 'the children’s safeguarding team' },
    `our words; ${STRATEGY} does not name the door`,
  ),
  services: {
    ...ourDefaults.services,
    'early-help-door': cited('the local early help services', 'S', `${FRAMEWORK}, “Role of Early Help”`),
    'front-door': ours('the children’s safeguarding team', `our words, on ${FRAMEWORK}`),
    'complex-team': ours('the Early Help team', `our words, on ${STRATEGY}`),
  },
  examples: everyOutcomeExamples,
}
