import type { ChronologyKind } from '@/lib/chronology/kinds'
import type { NoteAudience } from '@/lib/note/types'
import type { InformationClass } from './types'

/** A sentence of the timeline that stands in no document: it tells of what others were given. */
const toldToNobody = 'nobody'

/** What a sentence of the timeline is, for whoever would read it. A new kind of entry does not compile until it is ruled on. */
const classes: Readonly<Record<ChronologyKind, InformationClass | typeof toldToNobody>> = {
  'family-recorded': 'plan',
  'now-updated': 'plan',
  // Names the agency that wrote it down: often the children’s school.
  'contact-recorded': 'where-workers-are',
  'agreement-given': 'who-it-is-shared-with',
  'agreement-in-part': 'who-it-is-shared-with',
  'agreement-refused': 'words-of-others',
  'agreement-not-asked': 'team-notes',
  'agreement-ended': 'words-of-others',
  'agreement-narrowed': 'words-of-others',
  'shared-without-agreement': 'team-notes',
  'sharing-stopped': 'team-notes',
  'level-decided': 'decision',
  'stepped-up': 'decision',
  'stepped-down': 'decision',
  'episode-opened': 'plan',
  'one-agency-plan-made': 'where-workers-are',
  'mash-asked': 'team-notes',
  'mash-took-it': 'team-notes',
  'mash-asked-agencies': 'team-notes',
  'mash-told': 'team-notes',
  'mash-decided': 'team-notes',
  'assessment-started': 'plan',
  'assessment-completed': 'plan',
  'team-invited': 'who-was-there',
  'team-left': 'who-was-there',
  // When and where: of a meeting that was, too, since the next may be like it.
  'meeting-arranged': 'when-we-meet',
  'meeting-held': 'plan',
  'meeting-moved': 'when-we-meet',
  'meeting-cancelled': 'when-we-meet',
  'named-person-asked': 'team-notes',
  'named-person-accepted': 'workers',
  'named-person-declined': 'team-notes',
  'named-person-unasked': 'team-notes',
  'plan-review-moved': 'plan',
  'outcome-met': 'plan',
  'plan-made': 'plan',
  'plan-became-team-plan': 'plan',
  'plan-became-one-agency-plan': 'plan',
  'outcome-scored': 'how-it-feels',
  'action-added': 'plan',
  'action-done': 'plan',
  'action-dropped': 'plan',
  'note-added': 'team-notes',
  'document-given': toldToNobody,
  'closure-asked': 'team-notes',
  'closure-returned': 'team-notes',
  'episode-closed': 'plan',
}

/**
 * The class of an entry; nothing for one that stands in no document. A note is the plan’s when whoever wrote it said the
 * family may read it, and the team’s else. An entry of a kind no longer known is not told.
 */
export function timelineClass(
  kind: string,
  audience: NoteAudience | undefined,
): InformationClass | undefined {
  if (kind === 'note-added') return audience === 'team-and-family' ? 'plan' : 'team-notes'
  const found = isKind(kind) ? classes[kind] : toldToNobody
  return found === toldToNobody ? undefined : found
}

function isKind(kind: string): kind is ChronologyKind {
  return Object.hasOwn(classes, kind)
}
