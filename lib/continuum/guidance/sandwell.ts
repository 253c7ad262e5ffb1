import { everyOutcomeExamples } from './examples'
import type { Guidance } from './guidance'
import { cited, ourDefaults, ours } from './our-defaults'

const STRATEGY = 'Sandwell Early Help Strategy 2022–24'
const WT = 'Sandwell Working Together 2023, chapter 3'
const MODEL = `${STRATEGY}, “The Early Help model”`
const TOOLS = `${STRATEGY}, appendix 2`

const levelNames: Guidance['levelNames'] = {
  universal: cited('Universal Services', 'S', MODEL),
  'single-agency': cited('Early Help', 'S', MODEL),
  'multi-agency': cited('Multi Agency Early Help', 'S', MODEL),
  statutory: cited('Statutory Social Work', 'S', MODEL),
}

const localNames: Guidance['localNames'] = {
  universal: levelNames.universal,
  'single-agency': levelNames['single-agency'],
  'multi-agency': levelNames['multi-agency'],
  targeted: ours(
    'Multi Agency Early Help: more complex needs',
    `our words: ${MODEL} describes this group without naming it`,
  ),
  s17: cited('Statutory Social Work: child in need', 'S', `${WT}, section 2`),
  s47: cited('Statutory Social Work: child protection', 'S', `${WT}, section 3`),
  'adult-safeguarding': ours('Adult safeguarding'),
}

/** Sandwell from the strategy of 2022: a form to the MASH for child protection. */
export const sandwell2022: Guidance = {
  ...ourDefaults,
  id: 'sandwell',
  version: '2022-04-01',
  versionSource: ours('2022-04-01', `${STRATEGY} names its years; the day is ours`),
  partnership: 'Sandwell',
  changes: [{ on: '2022-04-01', what: 'First version, from the Early Help Strategy 2022–24.' }],
  localNames,
  levelNames,
  settings: {
    ...ourDefaults.settings,
    sharedHelpNeeds: cited(2, 'S', `${STRATEGY}, “Multi Agency Early Help”`),
    sharedHelpAgencies: cited(2, 'S', `${STRATEGY}, “Multi Agency Early Help”`),
    assessmentAtSingleAgency: cited(false, 'S', `${STRATEGY}, “Early Help”`),
  },
  ages: {
    below: ourDefaults.ages.below,
    belowWithSend: cited(26, 'S', `${STRATEGY}, “What do we mean by Early Help?”: up to 25 years with SEND`),
  },
  complexLead: cited({ service: 'the Strengthening Families Service', strength: 'may' }, 'S', MODEL),
  referral: cited({ mode: 'form', name: 'a Multi-Agency Referral Form (MARF)', to: 'the MASH' }, 'S', TOOLS),
  holders: {
    ...ourDefaults.holders,
    'single-agency': cited(
      'Your agency, in its own records, with a worker you name today',
      'S',
      `${STRATEGY}, “Early Help”`,
    ),
    'multi-agency': cited(
      'You, until the first team around the family (TAF) meeting; then whoever has the most significant relationship with the family',
      'S',
      `${STRATEGY}, “Multi Agency Early Help”`,
    ),
    targeted: cited(
      'You, until the Strengthening Families Service or another named lead has accepted and met the family',
      'S',
      MODEL,
    ),
  },
  services: {
    ...ourDefaults.services,
    directory: cited('Sandwell Family Life', 'S', TOOLS),
    'early-help-door': cited('your local Strengthening Families Team', 'S', TOOLS),
    'front-door': cited('the MASH', 'S', TOOLS),
    'complex-team': cited('the Strengthening Families Service', 'S', MODEL),
    'exploitation-team': cited('the Horizons team', 'S', TOOLS),
    'neglect-tool': cited('Graded Care Profile 2', 'S', `${STRATEGY}, “Sandwell Neglect Strategy”`),
    panel: cited('the town-based Strengthening Families Team', 'S', TOOLS),
  },
  examples: everyOutcomeExamples,
}

/** Sandwell from the threshold guidance of December 2023: a conversation at the Integrated Front Door. */
export const sandwell2023: Guidance = {
  ...sandwell2022,
  version: '2023-12-02',
  versionSource: cited('2023-12-02', 'S', `${WT}: Multi-agency Threshold Guidance, version 02.12.2023`),
  changes: [
    ...sandwell2022.changes,
    {
      on: '2023-12-02',
      what: 'A conversation takes the place of the form; the Strengthening Families Service or Family Hubs often lead complex work; home education is shared with the Home Education Team.',
    },
  ],
  complexLead: cited(
    { service: 'the Strengthening Families Service or a Family Hub', strength: 'often' },
    'S',
    `${WT}, section 1`,
  ),
  referral: cited(
    { mode: 'conversation', name: 'a conversation', to: 'the Integrated Front Door (MASH)' },
    'S',
    `${WT}, section 2: the conversational model, live from autumn 2024`,
  ),
  holders: {
    ...sandwell2022.holders,
    targeted: cited(
      'You, until the Strengthening Families Service, a Family Hub or another named lead has accepted and met the family',
      'S',
      `${WT}, section 1`,
    ),
    s17: cited(
      'You, until social care has decided and a named worker, who need not be a social worker, has accepted',
      'S',
      `${WT}, section 2: the lead can be from a range of professionals`,
    ),
    s47: cited(
      'You, until a social worker has taken the concern and told you so; a social worker leads from then',
      'S',
      `${WT}, section 3: the lead is always a social worker`,
    ),
  },
  clocks: {
    ...sandwell2022.clocks,
    s47: cited({ amount: 0, unit: 'hours' }, 'S', `${WT}, section 2: done immediately`),
  },
  otherClocks: {
    ...sandwell2022.otherClocks,
    'statutory-assessment': cited({ amount: 45, unit: 'working-days' }, 'S', `${WT}, section 2`),
  },
  services: {
    ...sandwell2022.services,
    'front-door': cited('the Integrated Front Door (MASH)', 'S', `${WT}, section 2`),
    'complex-team': cited('the Strengthening Families Service or a Family Hub', 'S', `${WT}, section 1`),
    'home-education-team': cited(
      'Sandwell’s Home Education Team',
      'S',
      `${WT}, “The role of education and childcare”`,
    ),
  },
}
