import { everyOutcomeExamples } from './examples'
import type { Guidance } from './guidance'
import { cited, ourDefaults, ours } from './our-defaults'

const STRATEGY = 'Walsall Early Help Strategy refresh 2017'
const GLOSSARY = `${STRATEGY}, glossary`
const REPORT = 'Walsall Early Help 0–19 Locality Delivery Model, report of 16 February 2017'
const GUIDANCE = 'Walsall multi-agency threshold guidance, November 2015, contents'

const levelNames: Guidance['levelNames'] = {
  universal: cited('Universal Services', 'P', GUIDANCE),
  'single-agency': cited('Early Help: Single Agency Response', 'P', GUIDANCE),
  'multi-agency': cited('Early Help: Additional Support', 'P', GUIDANCE),
  statutory: cited('Statutory Intervention', 'P', GUIDANCE),
}

/** Walsall from its 2017 refresh: four levels, not named in the text; names are from the 2015 guidance headings. */
export const walsall2017: Guidance = {
  ...ourDefaults,
  id: 'walsall',
  version: '2017-02-16',
  versionSource: cited('2017-02-16', 'S', REPORT),
  partnership: 'Walsall',
  changes: [{ on: '2017-02-16', what: 'First version, from the strategy refresh and locality model.' }],
  localNames: {
    universal: levelNames.universal,
    'single-agency': levelNames['single-agency'],
    'multi-agency': levelNames['multi-agency'],
    targeted: ours(
      'Early Help: Additional Support, complex needs',
      'our words; the documents name no such group',
    ),
    s17: ours('Statutory Intervention: child in need', 'our words, on the level name of the 2015 guidance'),
    s47: ours(
      'Statutory Intervention: child protection',
      'our words, on the level name of the 2015 guidance',
    ),
    'adult-safeguarding': ours('Adult safeguarding'),
  },
  levelNames,
  ages: {
    below: cited(20, 'S', `${REPORT}: the service is for 0 to 19`),
    belowWithSend: ourDefaults.ages.belowWithSend,
  },
  complexLead: ours(
    { service: 'the locality early help team', strength: 'may' },
    `our default, on ${REPORT}`,
  ),
  referral: cited(
    { mode: 'form', name: 'a Multi Agency Referral Form (MARF)', to: 'the MASH' },
    'S',
    GLOSSARY,
  ),
  otherClocks: {
    ...ourDefaults.otherClocks,
    'named-person-agreed': cited(
      { amount: 5, unit: 'working-days' },
      'S',
      `${STRATEGY}, success measures (five days; working days is our reading)`,
    ),
    'locality-panel': cited({ amount: 4, unit: 'weeks' }, 'S', GLOSSARY),
  },
  services: {
    ...ourDefaults.services,
    directory: cited('the Family Information Service', 'S', GLOSSARY),
    'early-help-door': cited('the Early Help Hub', 'S', GLOSSARY),
    'front-door': cited('the MASH', 'S', GLOSSARY),
    'complex-team': ours('the locality early help team', `our words, on ${REPORT}`),
    panel: cited('the Multi Agency Locality Panel', 'S', GLOSSARY),
  },
  examples: everyOutcomeExamples,
}
