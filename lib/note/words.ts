import type { Track } from '@/lib/chronology/kinds'
import type { NoteAudience, NoteHow } from './types'

export const noteHowWords: Record<NoteHow, string> = {
  visit: 'A visit',
  phone: 'A phone call',
  school: 'At school, nursery or work',
  message: 'A message',
  other: 'Another way',
}

export const noteAudienceWords: Record<NoteAudience, { label: string; hint: string }> = {
  'team-and-family': { label: 'The team and the family', hint: 'It goes on the timeline' },
  team: { label: 'The team', hint: 'It goes on the timeline, and is left out of the family’s copy' },
  named: {
    label: 'Only people I name',
    hint: 'For everybody else it is not there: not for managers, and not in an emergency',
  },
  me: { label: 'Only me', hint: 'Nobody else sees it: you find it on the timeline, and they do not' },
}

/** On the timeline of those who see it there. */
export const keptForWords = { named: 'Only people named', me: 'Only you' } as const satisfies Partial<
  Record<NoteAudience, string>
>

export const noteTrackWords: Record<Track, string> = {
  family: 'The family: their words, or something they did',
  team: 'The team',
  together: 'The family and the team together',
}
