import type { Basis } from '@/lib/continuum/citation'
import type { ServiceKey } from '@/lib/continuum/guidance/guidance'
import type { Outcome } from '@/lib/continuum/outcome'
import type { Way } from './trial-view'
import type { Part, Reads, VersionStatus } from './types'

export const statusWords = {
  draft: 'Being drafted',
  proposed: 'Waiting for a second person',
  coming: 'Published, not in force yet',
  'in-force': 'In force',
  past: 'No longer in force',
  'put-away': 'Put away',
} as const satisfies Record<VersionStatus, string>

export const partWords = {
  lines: { title: 'Where the lines are', about: 'How many needs, agencies and worries make a difference' },
  names: { title: 'What things are called', about: 'The names of the kinds of help here' },
  times: { title: 'By when', about: 'The first date after each kind of help, and the dates that follow' },
  people: {
    title: 'Who and where',
    about: 'Who holds it now, who leads, local services, how social care is asked',
  },
} as const satisfies Record<Part, { title: string; about: string }>

export const readsWords = {
  everyday: 'Everyday: universal services',
  'one-agency': 'Help from one agency',
  'several-agencies': 'Several agencies, or complex',
  s17: 'Child in need (section 17)',
  's17-or-s47': 'Section 17 or section 47, depending on harm',
  s47: 'Child protection (section 47)',
} as const satisfies Record<Reads, string>

/** What each kind of help is called, short enough to stand in a table. */
export const outcomeWords = {
  universal: 'Universal',
  'single-agency': 'One agency',
  'multi-agency': 'Multi-agency',
  targeted: 'Multi-agency, complex',
  s17: 'Child in need',
  s47: 'Child protection',
  'adult-safeguarding': 'Adult safeguarding',
} as const satisfies Record<Outcome, string>

export const serviceWords = {
  directory: 'The directory of services',
  'early-help-door': 'Where early help is asked for',
  'front-door': 'The front door of social care',
  'complex-team': 'The team that leads complex work',
  'exploitation-team': 'The team for exploitation',
  'home-education-team': 'The home education team',
  'neglect-tool': 'The neglect tool',
  panel: 'The multi-agency panel',
} as const satisfies Record<ServiceKey, string>

/** Dates beyond the first step, by their name in the guidance. */
export const otherClockWords: Readonly<Record<string, string>> = {
  'named-person-agreed': 'A named person has said yes',
  'first-plan': 'The first plan is made',
  'first-review': 'The plan is looked at for the first time',
  'later-reviews': 'The plan is looked at again',
  'single-agency-review': 'One agency’s plan is looked at again',
  'statutory-assessment': 'The statutory assessment is finished',
  'strategy-discussion': 'The strategy discussion is held',
  'protection-conference': 'The child protection conference is held',
  'private-fostering-visit': 'The first visit in private fostering',
  'private-fostering-decision': 'The decision in private fostering',
  'return-conversation': 'The conversation after a child comes back',
  'designated-officer': 'The designated officer is told',
  'contact-acknowledged': 'A contact is answered',
  'action-meeting': 'The action meeting is held',
  'locality-panel': 'The locality panel meets',
}

/** What an entry can rest on, as a lead chooses it. */
export const basisChoices = {
  S: {
    label: 'Our own document or decision says so',
    hint: 'A strategy, a procedure, a decision of the board',
  },
  L: { label: 'The law or statutory guidance says so', hint: 'An Act, regulations, Working Together' },
  P: { label: 'Somebody else has published it', hint: 'Another area, an inspectorate, research' },
  D: { label: 'Nobody says so: it is our default', hint: 'Say that it is ours, and why' },
} as const satisfies Record<Basis, { label: string; hint: string }>

/** Which way a draft would have moved a decision. */
export const wayWords = { up: 'More help', down: 'Less help', same: 'The same' } as const satisfies Record<
  Way,
  string
>
