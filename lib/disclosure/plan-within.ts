import type { FamilyCopy } from '@/lib/plan/family-copy'
import type { InformationClass } from './types'

/** All that a copy of the plan can hold, for a page that says what was left out of one. */
export const wholePlan = [
  'names-at-home',
  'own-words',
  'words-of-others',
  'plan',
  'how-it-feels',
  'when-we-meet',
  'workers',
  'where-workers-are',
  'who-it-is-shared-with',
] as const satisfies readonly InformationClass[]

/** The plan with only what these classes cover. `called` is what the recipient is called in it. */
export function planWithin(
  copy: FamilyCopy,
  classes: readonly InformationClass[],
  called: string,
): FamilyCopy {
  const has = (one: InformationClass) => classes.includes(one)
  const { next, notHappyPhone, ...rest } = copy
  return {
    ...rest,
    person: has('where-workers-are') ? copy.person : fromNowhere(copy),
    names: has('names-at-home') ? copy.names : [called],
    goingWell: has('words-of-others') ? copy.goingWell : [],
    worriedAbout: has('words-of-others') ? copy.worriedAbout : [],
    said: copy.said.filter(({ who }) => has(who === called ? 'own-words' : 'words-of-others')),
    actions: has('plan') ? copy.actions : [],
    outcomes: has('how-it-feels') ? copy.outcomes.map((outcome) => withinVoice(outcome, has, called)) : [],
    sharedWith: has('who-it-is-shared-with') ? copy.sharedWith : [],
    ...(next && has('when-we-meet') ? { next } : {}),
    ...(notHappyPhone ? { notHappyPhone } : {}),
  }
}

/** The named person by name, reached through the partnership: where they work may be where the children are. */
function fromNowhere({
  person: { phone: _, ...person },
  partnership,
  notHappyPhone,
}: FamilyCopy): FamilyCopy['person'] {
  return { ...person, agency: partnership, ...(notHappyPhone ? { phone: notHappyPhone } : {}) }
}

function withinVoice(
  { voice, voiceOf, ...outcome }: FamilyCopy['outcomes'][number],
  has: (one: InformationClass) => boolean,
  called: string,
): FamilyCopy['outcomes'][number] {
  const own = voice && voiceOf && has(voiceOf === called ? 'own-words' : 'words-of-others')
  return own ? { ...outcome, voice, voiceOf } : outcome
}

/** The plan without any words that pass the test: those that tell where somebody who is protected can be found. */
export function planWithout(copy: FamilyCopy, isKept: (words: string) => boolean): FamilyCopy {
  const withoutPlace = ({ place, ...when }: NonNullable<FamilyCopy['next']>) =>
    place && !isKept(place) ? { ...when, place } : when
  const withoutVoice = ({ voice, voiceOf, ...outcome }: FamilyCopy['outcomes'][number]) =>
    voice && voiceOf && !isKept(voice) ? { ...outcome, voice, voiceOf } : outcome
  return {
    ...copy,
    goingWell: copy.goingWell.filter((words) => !isKept(words)),
    worriedAbout: copy.worriedAbout.filter((words) => !isKept(words)),
    said: copy.said.filter(({ words }) => !isKept(words)),
    actions: copy.actions.filter(({ what }) => !isKept(what)),
    outcomes: copy.outcomes.filter(({ words }) => !isKept(words)).map(withoutVoice),
    ...(copy.next && { next: withoutPlace(copy.next) }),
  }
}
