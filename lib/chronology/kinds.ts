/** Whose line of the timeline an entry sits on. */
export type Track = 'family' | 'team' | 'together'

/** The few words a sentence needs, by name. Names and short phrases only: never a whole record. */
export type ChronologyWords = Readonly<Record<string, string>>

type Sentence = (words: ChronologyWords) => string

const w = (words: ChronologyWords, name: string): string => words[name] ?? ''

/** Every dated fact that goes on a family's timeline, with its sentence. Written so the family may read it. */
const chronologyKinds = {
  'family-recorded': (words) => `${w(words, 'who')} wrote down who is in the family`,
  'now-updated': (words) => `${w(words, 'who')} updated “What is happening now”`,
  'contact-recorded': (words) =>
    `${w(words, 'who')} of ${w(words, 'agency')} wrote down what is going well and what people are worried about`,
  'agreement-given': (words) =>
    `${w(words, 'person')} said yes to help, and to sharing with ${w(words, 'agencies')}`,
  'agreement-in-part': (words) => `${w(words, 'person')} said yes to some sharing: ${w(words, 'agencies')}`,
  'agreement-narrowed': (words) => `${w(words, 'person')} took back a part: ${w(words, 'agencies')}`,
  'agreement-refused': (words) => `${w(words, 'person')} said no to help for now`,
  'agreement-not-asked': (words) => `${w(words, 'who')} decided it was not safe to ask yet`,
  'agreement-ended': (words) => `${w(words, 'person')} took back their agreement`,
  'shared-without-agreement': (words) =>
    `${w(words, 'who')} shared something with ${w(words, 'agency')} without agreement, and wrote down why`,
  'sharing-stopped': (words) => `${w(words, 'who')} stopped sharing with ${w(words, 'agency')}`,
  'level-decided': (words) => `${w(words, 'who')} decided: ${w(words, 'level')}`,
  'stepped-up': (words) => `More help: now ${w(words, 'level')}`,
  'stepped-down': (words) => `Less help: now ${w(words, 'level')}`,
  'episode-opened': (words) => `${w(words, 'who')} began looking after the family’s plan`,
  'one-agency-plan-made': (words) => `${w(words, 'agency')} and the family made a plan`,
  'mash-asked': (words) => `${w(words, 'who')} asked the MASH to look at a worry`,
  'mash-took-it': (words) => `${w(words, 'who')} of the MASH started to look at it`,
  'mash-asked-agencies': (words) => `The MASH asked ${w(words, 'agencies')} what they know`,
  'mash-told': (words) => `${w(words, 'who')} of the MASH told ${w(words, 'whom')} what was decided`,
  'mash-decided': (words) => `The MASH decided: ${w(words, 'decision')}`,
  'assessment-started': (words) => `${w(words, 'who')} started the assessment with the family`,
  'assessment-completed': (words) => `${w(words, 'who')} and the family finished the assessment`,
  'team-invited': (words) => `${w(words, 'person')} was invited into the team around the family`,
  'team-left': (words) => `${w(words, 'person')} left the team`,
  'meeting-arranged': (words) => `A family meeting was arranged for ${w(words, 'when')}`,
  'meeting-held': (words) => `${w(words, 'ordinal')} family meeting`,
  'meeting-moved': (words) => `The family meeting of ${w(words, 'was')} was moved to ${w(words, 'when')}`,
  'meeting-cancelled': (words) => `The family meeting of ${w(words, 'when')} was cancelled`,
  'named-person-asked': (words) => `${w(words, 'person')} was asked to be the named person`,
  'named-person-accepted': (words) => `${w(words, 'person')} became the family’s named person`,
  'named-person-declined': (words) => `${w(words, 'person')} could not be the named person`,
  'named-person-unasked': (words) => `${w(words, 'person')} is no longer asked to be the named person`,
  'plan-review-moved': (words) =>
    `The plan will be looked at again on ${w(words, 'when')}: ${w(words, 'why')}`,
  'outcome-met': (words) => `It has happened: ${w(words, 'outcome')}`,
  'plan-made': () => 'The family and the team made a plan',
  'plan-became-team-plan': () =>
    'The one-agency plan became the plan of the whole team, with everything in it',
  'plan-became-one-agency-plan': () => 'The team’s plan became one agency’s plan, with everything in it',
  'outcome-scored': (words) => `“${w(words, 'outcome')}” is at ${w(words, 'score')} out of 10`,
  'action-added': (words) => `${w(words, 'person')} said they would: ${w(words, 'action')}`,
  'action-done': (words) => `Done: ${w(words, 'action')}`,
  'action-dropped': (words) => `No longer needed: ${w(words, 'action')}`,
  'note-added': (words) => w(words, 'title'),
  'document-given': (words) => `${w(words, 'who')} gave ${w(words, 'person')} “${w(words, 'document')}”`,
  'closure-asked': (words) => `${w(words, 'who')} asked to bring the help to an end`,
  'closure-returned': (words) => `${w(words, 'who')} asked for more before the help ends`,
  'episode-closed': (words) => `The help came to an end: ${w(words, 'reason')}`,
} as const satisfies Record<string, Sentence>

export type ChronologyKind = keyof typeof chronologyKinds

/** The sentence of an entry as it was written; an entry of a kind no longer known says so plainly. */
export function chronologySentence(kind: string, words: ChronologyWords): string {
  return isKind(kind) ? chronologyKinds[kind](words) : 'Something was recorded'
}

function isKind(kind: string): kind is ChronologyKind {
  return kind in chronologyKinds
}
